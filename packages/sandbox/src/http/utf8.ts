type Classes = Pick<typeof globalThis, 'TextDecoder' | 'TextEncoder'>;

/** The part of Node.js that is needed. Browsers, for which this is compiled too, have no types of it. */
interface NodeGlobal {
  readonly process: { readonly getBuiltinModule: (name: string) => unknown };
}

/** The classes of the platform. Test environments such as jest-environment-jsdom hide those of Node.js. */
const platform = (): Classes =>
  globalThis.TextDecoder
    ? globalThis
    : ((globalThis as unknown as NodeGlobal).process.getBuiltinModule('node:util') as Classes);

// Created at the first use: a test environment can provide the classes after the import.
let encoder: TextEncoder | undefined;
let decoder: TextDecoder | undefined;
let strictDecoder: TextDecoder | undefined;

/** Encodes a text in UTF-8. */
export function utf8(text: string): Uint8Array<ArrayBuffer> {
  encoder ??= new (platform().TextEncoder)();
  return encoder.encode(text);
}

/** Returns the number of bytes of a text in UTF-8, or of bytes. */
export function byteLength(content: string | Uint8Array): number {
  if (typeof content !== 'string') return content.length;
  // Most texts are ASCII.
  return /^[\0-\x7F]*$/.test(content) ? content.length : utf8(content).length;
}

/** Decodes UTF-8. Bytes that are not UTF-8 become replacement characters; a byte order mark is removed. */
export function decodeUtf8(bytes: Uint8Array): string {
  decoder ??= new (platform().TextDecoder)();
  return decoder.decode(bytes);
}

/**
 * Decodes UTF-8. A byte order mark is removed.
 *
 * @throws TypeError for bytes that are not UTF-8.
 */
export function decodeStrictly(bytes: Uint8Array): string {
  strictDecoder ??= new (platform().TextDecoder)('utf-8', { fatal: true });
  return strictDecoder.decode(bytes);
}
