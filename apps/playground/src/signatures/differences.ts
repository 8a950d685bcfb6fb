/** A text in three parts: the start and the end that it has in common with another text, and the middle. */
export interface ComparedText {
  readonly before: string;
  /** Empty if only the other text has a middle. */
  readonly different: string;
  readonly after: string;
}

/**
 * Finds the difference of two texts.
 *
 * @param text - The text.
 * @param other - The text to compare with.
 * @returns The parts; `undefined` if the texts are equal.
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
