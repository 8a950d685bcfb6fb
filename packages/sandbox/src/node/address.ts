import { isIP } from 'node:net';
import { isHostName } from '../http/origins.ts';

/** Whether a server can listen on it; 0 is any free port. */
export const isPort = (value: unknown): value is number =>
  Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 65_535;

/** What {@link isPort} takes. */
export const portRule = 'A port is a whole number from 0 to 65535.';

/** Reads a host name or an address; an IPv6 address may stand in brackets. `undefined` when it is neither. */
export function parseHost(text: string): string | undefined {
  const host = text.replace(/^\[(.+)\]$/, '$1');
  return isIP(host) > 0 || isHostName(host) ? host : undefined;
}

/** What {@link parseHost} takes. */
export const hostRule = 'A host is a name or an address, such as 127.0.0.1.';

/**
 * Reads where to listen, from options.
 *
 * @returns The host, without brackets.
 * @throws RangeError for a port, TypeError for a host that cannot be one.
 */
export function readAddress(port: number, host: string): string {
  if (!isPort(port)) throw new RangeError(`port: cannot be ${String(port)}. ${portRule}`);
  const address = parseHost(host);
  // Node takes the empty text for every address of the machine.
  if (address === undefined) throw new TypeError(`host: cannot be ${host || 'empty'}. ${hostRule}`);
  return address;
}
