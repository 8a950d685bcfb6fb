/** A text in three parts: what it has in common with another one at its beginning and its end, and what is between. */
export interface ComparedText {
  readonly before: string;
  /** Empty where the other text has something more. */
  readonly different: string;
  readonly after: string;
}

/**
 * Finds where a text differs from another one.
 *
 * @param text - The text.
 * @param other - The text that it is compared with.
 * @returns The parts; `undefined` when the texts are the same.
 */
export function differences(text: string, other: string): ComparedText | undefined {
  if (text === other) return undefined;
  const shorter = Math.min(text.length, other.length);
  let start = 0;
  while (start < shorter && text[start] === other[start]) start += 1;
  let end = 0;
  while (end < shorter - start && text.at(-1 - end) === other.at(-1 - end)) end += 1;
  return {
    before: text.slice(0, start),
    different: text.slice(start, text.length - end),
    after: text.slice(text.length - end),
  };
}
