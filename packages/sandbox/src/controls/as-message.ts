/** Formats an error message for a response: with a capital letter at the start, and without a full stop. */
export const asMessage = (sentence: string): string =>
  sentence.charAt(0).toUpperCase() + sentence.slice(1).replace(/\.$/, '');
