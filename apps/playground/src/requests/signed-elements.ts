/** One of the seven elements that are signed. */
export interface SignedElement {
  readonly name: string;
  /** The line without its line feed; empty when there is nothing. */
  readonly value: string;
  /** What goes here, in a few words. */
  readonly meaning: string;
  /** The attribute of the header that repeats it. */
  readonly attribute?: 'ts' | 'nonce' | 'ext';
}

/** The seven elements in their order. */
export const elementKinds: readonly Omit<SignedElement, 'value'>[] = [
  { name: 'timestamp', meaning: 'Unix seconds', attribute: 'ts' },
  { name: 'nonce', meaning: 'never used before', attribute: 'nonce' },
  { name: 'method', meaning: 'upper case' },
  { name: 'request URI', meaning: 'path and query, as sent' },
  { name: 'host', meaning: 'lower case, no port' },
  { name: 'port', meaning: 'even the usual one' },
  { name: 'ext', meaning: 'body hash and more', attribute: 'ext' },
];

/**
 * Takes the signed string apart into its seven elements.
 *
 * @param normalized - Seven lines, each ended by a line feed, the last one too.
 * @returns The elements in order; `undefined` when the text has another shape.
 */
export function signedElements(normalized: string): readonly SignedElement[] | undefined {
  const lines = normalized.split('\n');
  if (lines.length !== elementKinds.length + 1 || lines.at(-1) !== '') return undefined;
  return elementKinds.map((element, index) => ({ ...element, value: lines[index] ?? '' }));
}
