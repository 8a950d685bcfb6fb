import { allowedTerms, wordRules } from './words.ts';

/** One use of a word that has a replacement. */
export interface Finding {
  /** Starting at 1. */
  readonly line: number;
  /** The word that was found, in lower case. */
  readonly found: string;
  /** The words to use instead. */
  readonly use: string;
}

const searches = wordRules.map(({ pattern, use }) => ({
  // A line break or a comment's margin may stand between two words.
  expression: new RegExp(String.raw`\b(?:${pattern.replaceAll(' ', String.raw`\s(?:[\s*/#>]*)`)})\b`, 'g'),
  use,
}));

/**
 * Finds the words that hand-written text does not use, in prose as in identifiers.
 *
 * @param text - Prose or source text.
 * @returns Each use, in the order of the text.
 */
export function findWords(text: string): Finding[] {
  const plain = separateWords(withoutAllowedTerms(text));
  return searches
    .flatMap(({ expression, use }) =>
      [...plain.matchAll(expression)].map(({ index, 0: found }) => ({
        line: plain.slice(0, index).split('\n').length,
        found: found.replaceAll(/\s[\s*/#>]*/g, ' '),
        use,
      })),
    )
    .toSorted((a, b) => a.line - b.line);
}

/** Puts a space between the words of `camelCase`, `PascalCase` and `snake_case`, and writes all in lower case. */
const separateWords = (text: string): string =>
  text
    .replaceAll(/(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/g, ' ')
    .replaceAll(/(?<=[A-Za-z0-9])_(?=[A-Za-z0-9])/g, ' ')
    .toLowerCase();

const withoutAllowedTerms = (text: string): string =>
  allowedTerms.reduce((rest, { term }) => rest.replaceAll(term, ''), text);
