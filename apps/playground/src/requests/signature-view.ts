import type { SignedRequest } from '@litas/client';
import { parseMacHeader } from '@litas/client/mac';
import { signedElements, type SignedElement } from './signed-elements.ts';

/** One attribute of the `Authorization` header. */
export interface HeaderAttribute {
  readonly name: 'id' | 'ts' | 'nonce' | 'mac' | 'ext';
  /** The value, shortened when it is a token. */
  readonly value: string;
  /** Where it comes from, in a few words. */
  readonly meaning: string;
}

/** A signature laid open: the seven elements, and the header made of them. */
export interface SignatureView {
  readonly elements: readonly SignedElement[];
  readonly attributes: readonly HeaderAttribute[];
  readonly mac: string;
  /** Whose key made it. The key itself never comes here. */
  readonly signer: 'client' | 'token';
}

/**
 * Lays a signature open.
 *
 * @param signed - What the client's hook told.
 * @param clientIds - Ids of the clients; any other id is a token and is shortened.
 * @returns The view; `undefined` when the header or the string is not of the MAC scheme.
 */
export function signatureView(
  { header, normalized }: SignedRequest,
  clientIds: readonly string[],
): SignatureView | undefined {
  const parsed = parseMacHeader(header);
  const elements = signedElements(normalized);
  if (!parsed.ok || elements === undefined) return undefined;
  const { id, timestamp, nonce, mac, ext } = parsed.attributes;
  const signer = clientIds.includes(id) ? 'client' : 'token';
  const attributes: HeaderAttribute[] = [
    {
      name: 'id',
      value: signer === 'client' ? id : shorten(id),
      meaning: signer === 'client' ? 'client id' : 'access token, shortened here',
    },
    { name: 'ts', value: timestamp, meaning: 'line 1' },
    { name: 'nonce', value: nonce, meaning: 'line 2' },
    { name: 'mac', value: mac, meaning: 'HMAC of all seven lines' },
  ];
  if (ext !== '') attributes.push({ name: 'ext', value: ext, meaning: 'line 7' });
  return { elements, attributes, mac, signer };
}

/** Keeps enough of a token to recognize it, and too little to use it. */
export const shorten = (token: string): string =>
  `${token.slice(0, Math.min(8, Math.floor(token.length / 3)))}…`;
