import { isIP } from 'node:net';
import { isHostName } from '../http/origins.ts';

/** Whether a value is a port to listen on; 0 is any free port. */
export const isPort = (value: unknown): value is number =>
  Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 65_535;

/** Rule of {@link isPort}, as a sentence. */
export const portRule = 'It must be an integer from 0 to 65535.';

/** Parses a host name or an IP address. Brackets around an IPv6 address are removed. Returns `undefined` when it is neither. */
export function parseHost(text: string): string | undefined {
  const host = text.replace(/^\[(.+)\]$/, '$1');
  return isIP(host) > 0 || isHostName(host) ? host : undefined;
}

/** Rule of {@link parseHost}, as a sentence. */
export const hostRule = 'It must be a host name or an IP address, such as 127.0.0.1.';

/**
 * Validates port and host.
 *
 * @returns The host, without brackets.
 * @throws RangeError for an invalid port, TypeError for an invalid host.
 */
export function readAddress(port: number, host: string): string {
  if (!isPort(port)) throw new RangeError(`port cannot be ${String(port)}. ${portRule}`);
  const address = parseHost(host);
  // Node would listen on every address of the machine for the empty string.
  if (address === undefined) throw new TypeError(`host cannot be ${host || 'empty'}. ${hostRule}`);
  return address;
}
