import { assertOption, isPlainObject, isText, isWellFormed } from '../errors/assert.ts';

/**
 * Additional parameters of a signed request, such as `project_id` and `location_id`: an object, or a list of entries if the order or
 * repeated names matter.
 */
export type ExtParameters =
  | Readonly<Record<string, string | number>>
  | readonly (readonly [name: string, value: string | number])[];

/**
 * Encodes the `ext` attribute as PHP's `http_build_query` does: everything except `A–Z a–z 0–9 - _ .` is percent-encoded,
 * and a space becomes `+`.
 *
 * @param parameters - The additional parameters, in order.
 * @param bodyHash - Result of {@link hashBody}, encoded first; leave it out when the body is empty.
 * @returns The value of the attribute; an empty string without parameters and hash.
 * @throws {@link ConfigurationError} when a name is empty or `body_hash`, a value is neither a string nor a finite number, or a
 * text has lone surrogates.
 *
 * @example
 * import { encodeExt } from '@litas/client/mac';
 *
 * console.log(encodeExt({ project_id: 4711, location_id: 82 })); // project_id=4711&location_id=82
 */
export function encodeExt(parameters: ExtParameters = {}, bodyHash?: string): string {
  const search = new URLSearchParams();
  if (bodyHash !== undefined) search.append('body_hash', bodyHash);
  const given: unknown = parameters;
  const entries: unknown = isPlainObject(given) ? Object.entries(given) : given;
  assertEntries(Array.isArray(entries));
  for (const entry of entries as unknown[]) {
    const [name, value] = Array.isArray(entry) ? (entry as unknown[]) : [];
    // The body hash is computed from the body.
    assertEntries(isText(name) && name !== 'body_hash' && isWellFormed(name));
    assertEntries(typeof value === 'string' ? isWellFormed(value) : Number.isFinite(value));
    search.append(name as string, String(value));
  }
  // It differs from PHP in one character.
  return String(search).replaceAll('*', '%2A');
}

const assertEntries = (condition: unknown): void =>
  assertOption(
    condition,
    'ext',
    'names other than body_hash with finite numbers or text without lone surrogates',
  );
