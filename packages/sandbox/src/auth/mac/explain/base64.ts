/** A text in Base64, and the mistakes that were corrected. */
export interface ReadBase64<Mistake> {
  /** Base64 in the standard alphabet, with its padding. */
  readonly base64: string;
  /** The corrected mistakes; empty when there were none. */
  readonly mistakes: readonly Mistake[];
}

/** Names of the mistakes in a text that should be Base64. */
interface Base64Mistakes<Mistake> {
  readonly hexadecimal: Mistake;
  readonly base64OfHexadecimal: Mistake;
  readonly otherBase64: Mistake;
}

const hexDigest = /^(?:[\da-f]{40}|[\da-f]{64}|[\da-f]{128})$/i;

/** Returns all readings of a text that should be the Base64 of a digest. */
export function readBase64<Mistake>(
  text: string,
  names: Base64Mistakes<Mistake>,
): readonly ReadBase64<Mistake>[] {
  const read: ReadBase64<Mistake>[] = [{ base64: text, mistakes: [] }];
  if (hexDigest.test(text)) read.push({ base64: base64OfHex(text), mistakes: [names.hexadecimal] });
  const standard = padded(text.replaceAll('-', '+').replaceAll('_', '/').replaceAll('=', ''));
  if (standard !== text) read.push({ base64: standard, mistakes: [names.otherBase64] });
  const inside = decode(standard);
  if (inside !== undefined && hexDigest.test(inside)) {
    read.push({ base64: base64OfHex(inside), mistakes: [names.base64OfHexadecimal] });
  }
  return read;
}

/** Decodes Base64 to a string with one character for each byte; `undefined` when it is not Base64. */
export function decode(text: string): string | undefined {
  try {
    return atob(text);
  } catch {
    return undefined;
  }
}

/** Encodes bytes as Base64. */
export const base64Of = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));

/** Decodes hexadecimal text. */
export const bytesOfHex = (text: string): Uint8Array =>
  Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));

const base64OfHex = (text: string): string => base64Of(bytesOfHex(text));

const padded = (text: string): string => text.padEnd(Math.ceil(text.length / 4) * 4, '=');
