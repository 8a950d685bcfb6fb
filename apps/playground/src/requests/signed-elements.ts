/** One of the seven elements that are signed. */
export interface SignedElement {
  readonly name: 'timestamp' | 'nonce' | 'method' | 'target' | 'host' | 'port' | 'ext';
  /** The line without its line feed. */
  readonly value: string;
  /** The attribute of the header with the same value. */
  readonly attribute?: 'ts' | 'nonce' | 'ext';
}

/** The seven elements in their order. */
export const elementKinds: readonly Omit<SignedElement, 'value'>[] = [
  { name: 'timestamp', attribute: 'ts' },
  { name: 'nonce', attribute: 'nonce' },
  { name: 'method' },
  { name: 'target' },
  { name: 'host' },
  { name: 'port' },
  { name: 'ext', attribute: 'ext' },
];

/**
 * Splits the signed text into its seven elements.
 *
 * @param normalized - Seven lines, each followed by a line feed.
 * @returns The elements in order; `undefined` if the text has another form.
 */
export function signedElements(normalized: string): readonly SignedElement[] | undefined {
  const lines = normalized.split('\n');
  if (lines.length !== elementKinds.length + 1 || lines.at(-1) !== '') return undefined;
  return elementKinds.map((element, index) => ({ ...element, value: lines[index] ?? '' }));
}
