import { parse as parsePrecisely } from 'lossless-json';
import { decodeStrictly } from './utf8.ts';

/** Bytes that are not the text they should be. The message is a predicate, such as `not valid UTF-8`. */
export class TextError extends Error {
  override readonly name = 'TextError';
}

/**
 * Decodes UTF-8. A byte order mark is removed.
 *
 * @throws TextError for bytes that are not UTF-8.
 */
export function decodeText(bytes: Uint8Array): string {
  try {
    return decodeStrictly(bytes);
  } catch {
    throw new TextError('not valid UTF-8');
  }
}

/**
 * Parses JSON in UTF-8.
 *
 * @throws TextError that names the line and column of the syntax error.
 */
export const parseJson = (bytes: Uint8Array): unknown => parseText(decodeText(bytes));

/**
 * Parses JSON in UTF-8 that a person wrote. An object that has a key twice, with different values, is rejected:
 * `JSON.parse` would drop the first one.
 *
 * @throws TextError that names the line and column of the syntax error, or of the second key.
 */
export function parseHandWrittenJson(bytes: Uint8Array): unknown {
  const text = decodeText(bytes);
  const value = parseText(text);
  parsePrecisely(text, null, {
    // The position is that of the key's first character; equal values are not reported, and do no harm.
    onDuplicateKey: ({ key, position }) => {
      const place = placeAt(text, position - 1);
      throw new TextError(`not valid JSON: the key ${JSON.stringify(key)} is there twice${place}`);
    },
  });
  return value;
}

function parseText(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new TextError(`not valid JSON${placeOfFault(text)}`);
  }
}

/** Returns the place of the first syntax error in JSON. The messages of JavaScript engines do not always contain it. */
function placeOfFault(text: string): string {
  try {
    parsePrecisely(text);
  } catch (error) {
    const position = / at position (\d+)$/.exec(error instanceof Error ? error.message : '')?.[1];
    return position === undefined ? '' : placeAt(text, Number(position));
  }
  return '';
}

function placeAt(text: string, position: number): string {
  const lines = text.slice(0, position).split(/\r\n|\r|\n/);
  return `: line ${lines.length}, column ${(lines.at(-1)?.length ?? 0) + 1}`;
}
