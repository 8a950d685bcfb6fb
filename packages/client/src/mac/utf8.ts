/** Encodes a text in UTF-8. */
export const utf8 = (text: string): Uint8Array<ArrayBuffer> =>
  // jest-environment-jsdom and old versions of React Native lack the class.
  globalThis.TextEncoder
    ? new TextEncoder().encode(text)
    : Uint8Array.from(unescape(encodeURIComponent(text)), (byte) => byte.charCodeAt(0));
