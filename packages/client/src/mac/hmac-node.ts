import { Buffer } from 'node:buffer';
import * as crypto from 'node:crypto';

const hash = crypto.hash as typeof crypto.hash | undefined;

/** Bytes of a block of SHA-256. */
const blockBytes = 64;

/**
 * The blocks that HMAC hashes before the text and before the hash of it: the key with its two pads.
 *
 * @see https://www.rfc-editor.org/rfc/rfc2104#section-2
 */
interface PreparedKey {
  readonly inner: Buffer;
  /** Has room for the inner hash. */
  readonly outer: Buffer;
}

/** Most keys that are remembered. */
const maxKeys = 100;
const known = new Map<string, PreparedKey>();

/** The inner block and the text. Longer texts are not usual. */
const block = Buffer.alloc(2_048);

/** Computes the HMAC-SHA-256 of a text, both in UTF-8, as Base64. */
export function hmacSha256(key: string, text: string): string {
  // Other platforms that have Node's module may lack the function. In Node it takes half the time of an Hmac object.
  if (hash === undefined || text.length * 3 > block.length - blockBytes)
    return crypto.createHmac('sha256', key).update(text).digest('base64');
  const { inner, outer } = prepared(key);
  inner.copy(block);
  const length = block.write(text, blockBytes);
  outer.write(hash('sha256', block.subarray(0, blockBytes + length), 'binary'), blockBytes, 'binary');
  return hash('sha256', outer, 'base64');
}

function prepared(key: string): PreparedKey {
  let blocks = known.get(key);
  if (blocks) return blocks;
  const given = Buffer.from(key);
  const bytes = given.length > blockBytes ? crypto.createHash('sha256').update(given).digest() : given;
  const inner = Buffer.alloc(blockBytes, 0x36);
  const outer = Buffer.alloc(blockBytes + 32, 0x5c);
  for (const [index, byte] of bytes.entries()) {
    inner[index] = byte ^ 0x36;
    outer[index] = byte ^ 0x5c;
  }
  blocks = { inner, outer };
  if (known.size >= maxKeys) known.clear();
  known.set(key, blocks);
  return blocks;
}

/** Computes the SHA-256 of bytes, as Base64. */
export const sha256 = (bytes: Uint8Array): string =>
  crypto.createHash('sha256').update(bytes).digest('base64');
