import type { JournalSignature } from '@litas/sandbox';
import { masked } from '../calls/masked.ts';
import { Code } from './literal.ts';

/** Replaces the query values that the journal hides, which do not matter for a mistake in the signature. */
export const withoutMasks = (target: string): string => {
  const [path = '', ...query] = target.split('?');
  return [path, ...query.map((text) => text.replaceAll(masked, 'hidden'))].join('?');
};

/**
 * Returns the lines that were signed as literals and names of the constants `timestamp`, `nonce` and `ext`.
 *
 * @param signature - The recorded signature.
 * @returns The lines; `masked` if the journal hides a part of them.
 */
export function signedLines({
  lines,
  signed = lines,
}: JournalSignature): readonly (string | Code)[] | 'masked' {
  const written = signed.map((line, index) => lineOf(line, index, lines));
  return written.some((line) => typeof line === 'string' && line.includes(masked)) ? 'masked' : written;
}

function lineOf(line: string, index: number, lines: readonly string[]): string | Code {
  const [timestamp = '', nonce = '', , , , , ext = ''] = lines;
  if (line === timestamp) return new Code('timestamp');
  if (line === nonce) return new Code('nonce');
  // The hash of the body can be another one in the test, so what is made of `ext` is computed.
  if (ext !== '') {
    if (line === ext) return new Code('ext');
    if (line === decoded(ext)) return new Code('decodeURIComponent(ext)');
    if (line === `ext="${ext}"`) return new Code('`ext="${ext}"`');
  }
  const ahead = Number(line) - Number(timestamp);
  if (index === 0 && line !== '' && Number.isSafeInteger(ahead))
    return new Code(`String(Number(timestamp) + ${ahead})`.replace('+ -', '- '));
  return withoutMasks(line);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
