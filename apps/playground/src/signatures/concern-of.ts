/** What the mistakes in a signature concern. */
export type Concern =
  /** The key, its use, or the form of the MAC: the right string was signed. */
  | 'key'
  /** The key or the string: no known mistake explains the MAC. */
  | 'unknown'
  /** The string that was signed, or a part of the header. */
  | 'string';

/** Mistakes with which the right string was signed. */
const ofKey: ReadonlySet<string> = new Set([
  'key_decoded',
  'key_with_white_space',
  'id_as_key',
  'client_key_for_token',
  'token_key_for_client',
  'key_of_other_client',
  'sha_1',
  'sha_512',
  'mac_in_hexadecimal',
  'mac_base64_of_hexadecimal',
  'mac_other_base64',
]);

/**
 * Returns what mistakes concern, which decides what is shown first.
 *
 * @param mistakes - Names of the mistakes.
 */
export function concernOf(mistakes: readonly string[]): Concern {
  if (mistakes.includes('unknown_mistake')) return 'unknown';
  return mistakes.length > 0 && mistakes.every((mistake) => ofKey.has(mistake)) ? 'key' : 'string';
}
