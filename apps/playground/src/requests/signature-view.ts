import type { SignedRequest } from '@litas/client';
import { parseMacHeader } from '@litas/client/mac';
import { signedElements, type SignedElement } from './signed-elements.ts';

/** One attribute of the `Authorization` header. */
export interface HeaderAttribute {
  readonly name: 'id' | 'ts' | 'nonce' | 'mac' | 'ext';
  /** The value; shortened if it is a token. */
  readonly value: string;
}

/** The parts of a signature: the seven elements, and the header. */
export interface SignatureView {
  readonly elements: readonly SignedElement[];
  readonly attributes: readonly HeaderAttribute[];
  /** The MAC; empty if it is not known. */
  readonly mac: string;
  /** Whose key signed; `unverified` if the signature was not accepted. The key itself is not included. */
  readonly signer: 'client' | 'token' | 'unverified';
}

/**
 * Splits a signature into its parts.
 *
 * @param signed - The event of the hook `onSigned`.
 * @param clientIds - Ids of the clients. Any other id is a token, which is shortened.
 * @returns The parts; `undefined` if the header or the text is not of the MAC scheme.
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
    { name: 'id', value: signer === 'client' ? id : shorten(id) },
    { name: 'ts', value: timestamp },
    { name: 'nonce', value: nonce },
    { name: 'mac', value: mac },
  ];
  if (ext !== '') attributes.push({ name: 'ext', value: ext });
  return { elements, attributes, mac, signer };
}

/** Shortens a token so that it can be recognized but not used. */
export const shorten = (token: string): string =>
  `${token.slice(0, Math.min(8, Math.floor(token.length / 3)))}…`;
