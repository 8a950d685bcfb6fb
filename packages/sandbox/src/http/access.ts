import { forbidden } from './http-error.ts';
import type { PlainRequest } from './message.ts';
import { isLoopbackHost } from './origins.ts';

/** Who may use the pages and the controls of a sandbox. */
export interface Access {
  /** Host names, in lower case and without ports, that are allowed beside the loopback ones. */
  readonly hosts: ReadonlySet<string>;
  /** Whether other machines are allowed. */
  readonly allowRemote: boolean;
}

/**
 * Rejects a request that another machine sent, or that was sent to a host name which is not allowed: a web page elsewhere must not
 * get further through a name that it lets resolve to this machine.
 *
 * @param what - What the request is for, in the plural, as the error names it.
 * @throws `HttpError` with 403.
 */
export function checkAccess({ origin, remoteAddress }: PlainRequest, access: Access, what: string): void {
  if (!access.allowRemote && remoteAddress !== undefined && !isLoopbackAddress(remoteAddress)) {
    throw forbidden(`${what} are for this machine only; start the sandbox with --allow-remote`);
  }
  if (isAllowedHost(origin, access)) return;
  const { hostname } = new URL(origin);
  throw forbidden(
    `${what} are not served at the host ${hostname}; use 127.0.0.1, or start the sandbox with --allow-host ${hostname}`,
  );
}

/** Whether an origin names this machine: by a loopback name, by an allowed one, or for other machines by an address. */
export function isAllowedHost(origin: string, { hosts, allowRemote }: Access): boolean {
  if (!URL.canParse(origin)) return false;
  const { hostname } = new URL(origin);
  // No page can let an address resolve to another machine.
  return isLoopbackHost(hostname) || hosts.has(hostname) || (allowRemote && isAddress(hostname));
}

/**
 * Rejects what a web page sends that is neither of this machine nor of an allowed host.
 *
 * @throws `HttpError` with 403.
 */
export function checkOrigin({ origin: own, method, headers }: PlainRequest, { hosts }: Access): void {
  const { origin, 'sec-fetch-site': site } = headers;
  const isRead = method === 'GET' || method === 'HEAD';
  const allowed =
    origin === undefined
      ? isRead || site !== 'cross-site'
      : origin === own || isAllowedHost(origin, { hosts, allowRemote: false });
  if (!allowed) throw forbidden('The controls are for pages of this machine only');
}

const isAddress = (hostname: string): boolean =>
  /^\d{1,3}(?:\.\d{1,3}){3}$/.test(hostname) || hostname.startsWith('[');

/** Whether an address, as a socket shows it, is of this machine. */
export const isLoopbackAddress = (address: string): boolean =>
  /^(?:::ffff:)?127\./.test(address) || address === '::1';
