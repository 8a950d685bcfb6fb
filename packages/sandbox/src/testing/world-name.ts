/** Longest part of a name that comes from a title, in characters. */
const longestTitle = 40;

/**
 * Makes a name for the world of one test. Tests that run at the same time, on one sandbox and with the same title, have different ones.
 *
 * @param title - Title of the test, of which the name keeps letters and digits, so that it can be recognized.
 */
export function worldName(title: string): string {
  const words = title.replaceAll(/[^a-z\d]+/gi, '-').replaceAll(/^-+/g, '');
  const random = Array.from(crypto.getRandomValues(new Uint8Array(6)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
  const start = words.slice(0, longestTitle).replaceAll(/-+$/g, '');
  return start === '' ? `test-${random}` : `${start}-${random}`;
}
