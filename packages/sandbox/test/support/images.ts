const pngSignature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Bytes that begin as a PNG image does, with some that are no text. */
export const png = (...rest: number[]): Uint8Array => Uint8Array.from([...pngSignature, 0xff, 0x00, ...rest]);

/** Bytes that begin as a JPEG image does. */
export const jpeg = (...rest: number[]): Uint8Array => Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, ...rest]);
