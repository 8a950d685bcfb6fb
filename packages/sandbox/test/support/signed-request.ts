import { computeMac, encodeExt, hashBody, normalizeRequest } from '@litas/client/mac';
import type { PlainRequest } from '../../src/index.ts';
import { type Credentials, staticClient } from './caller.ts';

/** Every part of a request that its signature covers. */
export interface SignedParts {
  readonly id: string;
  readonly timestamp: string;
  readonly nonce: string;
  readonly mac: string;
  readonly ext: string;
  readonly method: string;
  readonly target: string;
  readonly host: string;
  readonly port: number;
  readonly body: Uint8Array;
}

let nonces = 0;

/** Signs a request; what is given replaces the usual parts before they are signed. */
export async function signParts(
  parts: Partial<Omit<SignedParts, 'mac' | 'id'>>,
  { id, key }: Credentials = staticClient,
): Promise<SignedParts> {
  const body = parts.body ?? new Uint8Array();
  const all = {
    timestamp: '1769860800',
    nonce: `nonce ${nonces++}`,
    ext: encodeExt({}, body.length > 0 ? await hashBody(body) : undefined),
    method: 'GET',
    target: '/rest/v1/user/5101',
    host: '127.0.0.1',
    port: 4010,
    ...parts,
    body,
  };
  const mac = await computeMac(key, normalizeRequest({ ...all, requestUri: all.target }));
  return { ...all, id, mac };
}

/** Puts signed parts together into a request. */
export const requestOf = (parts: SignedParts, headers: PlainRequest['headers'] = {}): PlainRequest => ({
  method: parts.method,
  origin: `http://${parts.host}:${parts.port}`,
  target: parts.target,
  headers: {
    authorization: `MAC id="${parts.id}", ts="${parts.timestamp}", nonce="${parts.nonce}", mac="${parts.mac}", ext="${parts.ext}"`,
    ...headers,
  },
  body: parts.body,
});
