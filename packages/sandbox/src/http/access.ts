import { forbidden } from './http-error.ts';
import type { PlainRequest } from './message.ts';
import { isAddress, isLoopbackHost } from './origins.ts';
import type { PublicUrls } from './public-urls.ts';

/** Access to the pages and controls of a sandbox. */
export interface Access {
  /** Host names, in lower case and without ports, that are allowed beside the loopback ones. */
  readonly hosts: ReadonlySet<string>;
  /** Whether other machines are allowed. */
  readonly allowRemote: boolean;
  /** The URLs under which the sandbox is reached. They are allowed, too. */
  readonly publicUrls: PublicUrls;
}

/**
 * Rejects requests from other machines, and requests to host names that are not allowed: a website could resolve its own name to this
 * machine (DNS rebinding).
 *
 * @param what - Subject of the error message, in the plural.
 * @throws `HttpError` with 403.
 */
export function checkAccess({ origin, remoteAddress }: PlainRequest, access: Access, what: string): void {
  if (!access.allowRemote && remoteAddress !== undefined && !isLoopbackAddress(remoteAddress)) {
    throw forbidden(`${what} accept only requests from this machine; start the sandbox with --allow-remote`);
  }
  const { publicUrls } = access;
  const own = publicUrls.originOf(origin);
  if (publicUrls.has(own) || isAllowedHost(own, access)) return;
  const { hostname } = new URL(origin);
  const { first = '127.0.0.1' } = publicUrls;
  throw forbidden(
    `${what} are not served at the host ${hostname}; use ${first}, or start the sandbox with --allow-host ${hostname}`,
  );
}

/** Whether the host of an origin is a loopback name, an allowed name, or, with remote access, an IP address. */
export function isAllowedHost(
  origin: string,
  { hosts, allowRemote }: Pick<Access, 'hosts' | 'allowRemote'>,
): boolean {
  if (!URL.canParse(origin)) return false;
  const { hostname } = new URL(origin);
  // DNS rebinding needs a name: an address cannot be rebound.
  return isLoopbackHost(hostname) || hosts.has(hostname) || (allowRemote && isAddress(hostname));
}

/**
 * Rejects requests of web pages, except those of this machine and of allowed hosts.
 *
 * @throws `HttpError` with 403.
 */
export function checkOrigin({ origin: own, method, headers }: PlainRequest, access: Access): void {
  const { origin, 'sec-fetch-site': site } = headers;
  const isRead = method === 'GET' || method === 'HEAD';
  const allowed =
    origin === undefined
      ? isRead || site !== 'cross-site'
      : origin === own ||
        access.publicUrls.has(origin) ||
        isAllowedHost(origin, { ...access, allowRemote: false });
  if (!allowed) throw forbidden('The controls are for pages of this machine only');
}

/** Whether the address of a socket is loopback. */
export const isLoopbackAddress = (address: string): boolean =>
  /^(?:::ffff:)?127\./.test(address) || address === '::1';
