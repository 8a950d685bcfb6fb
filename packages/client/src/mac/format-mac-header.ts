import { ConfigurationError } from '../errors/configuration-error.ts';
import { type MacAttributes, quotable } from './attributes.ts';

/**
 * Writes the `Authorization` header of a signed request. An empty `ext` is left out.
 *
 * @param attributes - The attributes, as text; there is no escaping in this header.
 * @returns The header's value, which begins with `MAC `.
 * @throws {@link ConfigurationError} that names the attribute which holds a character the header cannot carry.
 *
 * @example
 * import { formatMacHeader } from '@litas/client/mac';
 *
 * console.log(formatMacHeader({ id: 'wkVd93h2uS', timestamp: '1343811600', nonce: 'k1L2m3N4', mac: 'c2lnbmVk', ext: '' }));
 */
export function formatMacHeader({ id, timestamp, nonce, mac, ext }: MacAttributes): string {
  for (const [name, value] of Object.entries({ id, timestamp, nonce, mac, ext })) assertQuotable(name, value);
  const header = `MAC id="${id}", ts="${timestamp}", nonce="${nonce}", mac="${mac}"`;
  return ext === '' ? header : `${header}, ext="${ext}"`;
}

/** Refuses text that cannot stand between the quotes of the header. */
export function assertQuotable(option: string, value: string): void {
  if (typeof value === 'string' && quotable.test(value)) return;
  throw new ConfigurationError(
    option,
    'Only printable ASCII without quotation mark and backslash is possible.',
  );
}

/** Refuses what is empty, and what cannot stand between the quotes of the header. */
export function assertPresent(option: string, value: string): void {
  if (value === '') throw new ConfigurationError(option, 'It is empty.');
  assertQuotable(option, value);
}
