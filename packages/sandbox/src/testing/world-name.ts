/** Longest part of a name that comes from a title, in characters. */
const longestTitle = 40;

/**
 * Creates a unique name for the world of a test, even for concurrent tests with the same title.
 *
 * @param title - Title of the test. The name contains its letters and digits.
 */
export function worldName(title: string): string {
  const words = title.replaceAll(/[^a-z\d]+/gi, '-').replaceAll(/^-+/g, '');
  const random = Array.from(crypto.getRandomValues(new Uint8Array(6)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
  const start = words.slice(0, longestTitle).replaceAll(/-+$/g, '');
  return start === '' ? `test-${random}` : `${start}-${random}`;
}
