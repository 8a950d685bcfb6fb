/** One of the seven elements that are signed. */
export interface SignedElement {
  readonly name: string;
  /** The line without its line feed. */
  readonly value: string;
  /** Its meaning in a few words. */
  readonly meaning: string;
  /** The attribute of the header with the same value. */
  readonly attribute?: 'ts' | 'nonce' | 'ext';
}

/** The seven elements in their order. */
export const elementKinds: readonly Omit<SignedElement, 'value'>[] = [
  { name: 'timestamp', meaning: 'Unix seconds', attribute: 'ts' },
  { name: 'nonce', meaning: 'never used before', attribute: 'nonce' },
  { name: 'method', meaning: 'upper case' },
  { name: 'request URI', meaning: 'path and query, as sent' },
  { name: 'host', meaning: 'lower case, no port' },
  { name: 'port', meaning: 'also the default port' },
  { name: 'ext', meaning: 'body hash and more', attribute: 'ext' },
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
