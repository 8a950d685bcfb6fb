import { decode, bytesOfHex } from './base64.ts';
import type { Mistake } from './mistake.ts';
import { utf8 } from '../../../http/utf8.ts';

/** A key that a client may have confused with the right one. */
export interface OtherKey {
  readonly mistake: Mistake;
  readonly key: string;
  /** Id of the client, if the key is that of another one. */
  readonly client?: string;
}

/** Bytes that a client may have used as the key. */
interface KeyVariant {
  readonly mistake: Mistake;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly client?: string | undefined;
}

/** Returns wrong forms of a key, and keys with which it can be confused. */
export function keyVariants(key: string, others: readonly OtherKey[]): readonly KeyVariant[] {
  const decoded = decode(key);
  return [
    ...others.map(({ mistake, key: other, client }) => ({ mistake, bytes: utf8(other), client })),
    ...(decoded ? [{ mistake: 'key_decoded' as const, bytes: Uint8Array.from(decoded, byteOf) }] : []),
    ...(/^(?:[\da-f]{2})+$/i.test(key)
      ? [{ mistake: 'key_decoded' as const, bytes: Uint8Array.from(bytesOfHex(key)) }]
      : []),
    ...[`${key}\n`, `${key} `, ` ${key}`, `${key}\r\n`].map((text) => ({
      mistake: 'key_with_white_space' as const,
      bytes: utf8(text),
    })),
  ];
}

const byteOf = (character: string): number => character.charCodeAt(0);
