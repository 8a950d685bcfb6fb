/** What a check came to. A problem stands in the way; a note is good to know. */
export interface Finding {
  readonly level: 'ok' | 'note' | 'problem';
  /** What was found, in a sentence. */
  readonly text: string;
  /** What to do about it. */
  readonly advice?: string;
}
