import type { PlainRequest } from './message.ts';

/** Whether an origin is on this machine, such as `http://localhost:5173`. */
export function isLoopbackOrigin(origin: string): boolean {
  const { protocol, hostname } = parse(origin) ?? {};
  if (protocol !== 'http:' && protocol !== 'https:') return false;
  return isLoopbackHost(hostname ?? '');
}

/** Whether a host name is loopback. IPv6 addresses are in brackets. */
export const isLoopbackHost = (host: string): boolean =>
  /^(?:localhost|(?:[a-z\d-]+\.)+localhost|127(?:\.\d{1,3}){3}|\[::1\])$/.test(host);

/** Whether the host of a URL is an IP address. */
export const isAddress = (hostname: string): boolean =>
  /^\d{1,3}(?:\.\d{1,3}){3}$/.test(hostname) || hostname.startsWith('[');

/** Whether a text is a host name or an IPv4 address, without scheme and port. */
export const isHostName = (text: string): boolean => /^[a-z\d](?:[a-z\d.-]{0,251}[a-z\d])?$/i.test(text);

function parse(origin: string): URL | undefined {
  return URL.canParse(origin) ? new URL(origin) : undefined;
}

/**
 * Whether a request can be a navigation: a browser that opens a page, or a program that is no browser. What a page loads into itself,
 * such as an image or a frame, is not, nor is a page that the browser loads ahead.
 *
 * @see https://www.w3.org/TR/fetch-metadata/#sec-fetch-dest-header
 */
export function canBeNavigation({ headers }: PlainRequest): boolean {
  const { 'sec-fetch-dest': destination = 'document', 'sec-purpose': purpose = '' } = headers;
  return destination === 'document' && !/\bprefetch\b/i.test(purpose);
}

/** Pages that may send a form: those of the sandbox, or all pages of this machine. */
export type FormSenders = 'own pages' | 'pages of this machine';

/**
 * Whether a form was sent by a page that may not send it. The pages need no login, so a form of another site would have the same effect
 * as one of the user. Browsers send the origin of a form in headers that a page cannot change.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9700#section-4.7
 */
export function isForeignForm({ origin: own, headers }: PlainRequest, senders: FormSenders): boolean {
  const { origin, 'sec-fetch-site': site } = headers;
  if (origin !== undefined && origin !== own) {
    return senders === 'own pages' || !isLoopbackOrigin(origin);
  }
  return origin !== own && site !== undefined && site !== 'same-origin' && site !== 'none';
}
