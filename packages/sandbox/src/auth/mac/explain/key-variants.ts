import { decode, octetsOfHex } from './base64.ts';
import type { Mistake } from './mistake.ts';
import { utf8 } from '../../../http/utf8.ts';

/** A key that a client may have mixed up with the right one. */
export interface OtherKey {
  readonly mistake: Mistake;
  readonly key: string;
}

/** Octets that a client may have used as the key. */
interface KeyVariant {
  readonly mistake: Mistake;
  readonly octets: Uint8Array<ArrayBuffer>;
}

/** What clients make of a key, and the keys that they mix it up with. */
export function keyVariants(key: string, others: readonly OtherKey[]): readonly KeyVariant[] {
  const decoded = decode(key);
  return [
    ...others.map(({ mistake, key: other }) => ({ mistake, octets: utf8(other) })),
    ...(decoded ? [{ mistake: 'key_decoded' as const, octets: Uint8Array.from(decoded, octetOf) }] : []),
    ...(/^(?:[\da-f]{2})+$/i.test(key)
      ? [{ mistake: 'key_decoded' as const, octets: Uint8Array.from(octetsOfHex(key)) }]
      : []),
    ...[`${key}\n`, `${key} `, ` ${key}`, `${key}\r\n`].map((text) => ({
      mistake: 'key_with_white_space' as const,
      octets: utf8(text),
    })),
  ];
}

const octetOf = (character: string): number => character.charCodeAt(0);
