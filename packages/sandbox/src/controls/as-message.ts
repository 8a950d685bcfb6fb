/** Writes the sentence of an error as responses have theirs: it begins with a capital letter, and no full stop ends it. */
export const asMessage = (sentence: string): string =>
  sentence.charAt(0).toUpperCase() + sentence.slice(1).replace(/\.$/, '');
