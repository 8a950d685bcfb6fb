import { parse as parsePrecisely } from 'lossless-json';

/** Bytes that are not the text they should be. The message is a predicate, such as `not valid UTF-8`. */
export class TextError extends Error {
  override readonly name = 'TextError';
}

/**
 * Decodes UTF-8. A byte order mark is left out.
 *
 * @throws TextError when the bytes are something else.
 */
export function decodeText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new TextError('not valid UTF-8');
  }
}

/**
 * Parses JSON in UTF-8.
 *
 * @throws TextError that names line and column of what is not JSON.
 */
export function parseJson(bytes: Uint8Array): unknown {
  const text = decodeText(bytes);
  try {
    return JSON.parse(text);
  } catch {
    throw new TextError(`not valid JSON${placeOf(text)}`);
  }
}

/** Says where a text stops being JSON. The engines' own messages name the place in some cases only, and each in its own way. */
function placeOf(text: string): string {
  try {
    parsePrecisely(text);
  } catch (error) {
    const position = / at position (\d+)$/.exec(error instanceof Error ? error.message : '')?.[1];
    if (position === undefined) return '';
    const lines = text.slice(0, Number(position)).split(/\r\n|\r|\n/);
    return `: line ${lines.length}, column ${(lines.at(-1)?.length ?? 0) + 1}`;
  }
  return '';
}
