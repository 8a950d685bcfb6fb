import { assertWellFormed, isPlainObject } from '../errors/assert.ts';
import { ConfigurationError } from '../errors/configuration-error.ts';

/**
 * Additional parameters of a signed request, such as `project_id` and `location_id`: an object, or entries where the
 * order or a repeated name matters.
 */
export type ExtParameters =
  | Readonly<Record<string, string | number>>
  | readonly (readonly [name: string, value: string | number])[];

/**
 * Encodes the `ext` attribute as PHP's `http_build_query` does: all but `A–Z a–z 0–9 - _ .` percent-encoded, a space
 * as `+`.
 *
 * @param parameters - The additional parameters, in order.
 * @param bodyHash - What {@link hashBody} gave; it comes first. Leave it out when the body is empty.
 * @returns The attribute's value; an empty string when there is nothing to say.
 * @throws {@link ConfigurationError} on a name that is empty or `body_hash`, a value that is neither a string nor a finite
 * number, and on text that is not well-formed.
 *
 * @example
 * import { encodeExt } from '@litas/client/mac';
 *
 * console.log(encodeExt({ project_id: 4711, location_id: 82 })); // project_id=4711&location_id=82
 */
export function encodeExt(parameters: ExtParameters = {}, bodyHash?: string): string {
  const pairs = bodyHash === undefined ? [] : [`body_hash=${encode(bodyHash)}`];
  const given: unknown = parameters;
  const entries: unknown = isPlainObject(given) ? Object.entries(given) : given;
  if (!Array.isArray(entries)) throw needed();
  for (const entry of entries as unknown[]) {
    const [name, value] = Array.isArray(entry) ? (entry as unknown[]) : [];
    // The hash of the body is computed from the body.
    const isName = typeof name === 'string' && name !== '' && name !== 'body_hash';
    if (!isName || (typeof value !== 'string' && !Number.isFinite(value))) throw needed();
    pairs.push(`${encode(name)}=${encode(String(value))}`);
  }
  return pairs.join('&');
}

const needed = (): ConfigurationError =>
  new ConfigurationError('ext', 'Names but body_hash with strings or finite numbers are needed.');

function encode(text: string): string {
  assertWellFormed('ext', text);
  return encodeURIComponent(text)
    .replaceAll('%20', '+')
    .replace(/[!'()*~]/g, percentEncode);
}

const percentEncode = (character: string): string => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
