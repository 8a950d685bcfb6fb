/** A text in Base64, and what had to be changed to make it that. */
export interface ReadBase64<Mistake> {
  /** Base64 in the standard alphabet, with its padding. */
  readonly base64: string;
  /** What was wrong; nothing when the text was that already. */
  readonly mistakes: readonly Mistake[];
}

/** Names of what can be wrong with a text that should be Base64. */
interface Base64Mistakes<Mistake> {
  readonly hexadecimal: Mistake;
  readonly base64OfHexadecimal: Mistake;
  readonly otherBase64: Mistake;
}

const hexDigest = /^(?:[\da-f]{40}|[\da-f]{64}|[\da-f]{128})$/i;

/** Everything that a text can stand for which should be the Base64 of a digest. */
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

/** The bytes of a text in Base64, one for each character; `undefined` when it is none. */
export function decode(text: string): string | undefined {
  try {
    return atob(text);
  } catch {
    return undefined;
  }
}

/** Base64 of bytes. */
export const base64Of = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));

/** The bytes of a text in hexadecimal. */
export const bytesOfHex = (text: string): Uint8Array =>
  Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));

const base64OfHex = (text: string): string => base64Of(bytesOfHex(text));

const padded = (text: string): string => text.padEnd(Math.ceil(text.length / 4) * 4, '=');
