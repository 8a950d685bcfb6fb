let encoder: TextEncoder | undefined;

/** Encodes a text in UTF-8. */
export function utf8(text: string): Uint8Array<ArrayBuffer> {
  // Created at the first use: test environments such as jest-environment-jsdom provide the class after the import, or never.
  encoder ??= new TextEncoder();
  return encoder.encode(text);
}
