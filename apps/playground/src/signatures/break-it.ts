import {
  computeMac,
  createNonce,
  encodeExt,
  formatMacHeader,
  hashBody,
  normalizeRequest,
} from '@litas/client/mac';
import type { Credentials } from '../credentials.ts';
import type { RequestParts } from './request-parts.ts';

/** The signed and the sent values. */
export interface BrokenRequest {
  readonly request: RequestParts;
  /** The signed text. */
  readonly signed: string;
}

/** The parts of a signature that can be changed on purpose. */
interface Parts {
  method: string;
  target: string;
  host: string;
  port: number;
  timestamp: string;
  nonce: string;
  ext: string;
  id: string;
  key: string;
  /** The key of another client. */
  otherKey: string;
  /** Returns the text to sign. */
  write: (parts: Parts) => string;
  /** Returns the MAC. */
  encode: (mac: string) => string;
}

/** The mistakes in a signature, in the order of the elements. The first one is none. */
export const breaks = {
  nothing: () => ({}),
  milliseconds: ({ timestamp }) => ({ timestamp: `${timestamp}000` }),
  oldClock: ({ timestamp }) => ({ timestamp: String(Number(timestamp) - 3_600) }),
  lowerCaseMethod: () => ({ write: (parts) => written(parts).replace('\nPUT\n', '\nput\n') }),
  otherPath: ({ target }) => ({ target: target.replace('/rest/v1', '') }),
  withoutQuery: ({ target }) => ({ target: target.replace(/\?.*/, '') }),
  otherHost: () => ({ host: 'wallet.paysera.com' }),
  port443: () => ({ port: 443 }),
  bodyNotHashed: () => ({ ext: '' }),
  emptyBodyHashed: async () => ({ ext: encodeExt({}, await hashBody('')) }),
  lastLineFeed: () => ({ write: (parts) => written(parts).slice(0, -1) }),
  hexadecimal: () => ({
    encode: (mac) =>
      Array.from(atob(mac), (byte) => byte.charCodeAt(0).toString(16).padStart(2, '0')).join(''),
  }),
  otherKey: ({ otherKey }) => ({ key: otherKey }),
  otherId: ({ id }) => ({ id: id.toUpperCase() }),
} as const satisfies Readonly<Record<string, Break>>;

type Break = (right: Parts) => Partial<Parts> | Promise<Partial<Parts>>;

/** A mistake in a signature. */
export type BreakName = keyof typeof breaks;

/** The names of the mistakes. */
export const breakNames = Object.keys(breaks) as BreakName[];

/**
 * Creates a request of the client that reads every wallet, with one mistake in its signature.
 *
 * @param name - The mistake.
 * @param credentials - The clients.
 * @param origin - The origin of the sandbox.
 * @param now - Unix seconds.
 */
export async function breakSignature(
  name: BreakName,
  { client, reader }: Pick<Credentials, 'client' | 'reader'>,
  origin: string,
  now: number,
): Promise<BrokenRequest> {
  const method = 'PUT';
  const target = '/rest/v1/wallet/14471?note=a%20b';
  const body = '{"description":"Household"}';
  const { hostname, port, protocol } = new URL(origin);
  const right: Parts = {
    method,
    target,
    host: hostname,
    port: Number(port || (protocol === 'https:' ? 443 : 80)),
    timestamp: String(now),
    nonce: createNonce(),
    ext: encodeExt({}, await hashBody(body)),
    ...reader,
    otherKey: client.key,
    write: written,
    encode: (mac) => mac,
  };
  const change: Break = breaks[name];
  const parts: Parts = { ...right, ...(await change(right)) };
  const signed = parts.write(parts);
  const mac = parts.encode(await computeMac(parts.key, signed));
  const { id, nonce, ext } = parts;
  const authorization = formatMacHeader({ id, timestamp: parts.timestamp, nonce, mac, ext });
  const contentType = 'application/json';
  return { request: { method, url: origin + target, authorization, contentType, body }, signed };
}

const written = ({ timestamp, nonce, method, target, host, port, ext }: Parts): string =>
  normalizeRequest({ timestamp, nonce, method, requestUri: target, host, port, ext });
