import { requestHeaders, responseHeaders } from '../generated/headers.gen.ts';
import type { PlainRequest, PlainResponse } from './message.ts';
import { isLoopbackOrigin } from './origins.ts';

/** Headers that pages send in addition to the description: for faults, captchas, events and traces. */
const furtherHeaders = [
  'prefer',
  'g-recaptcha-response',
  'last-event-id',
  'traceparent',
  'tracestate',
  'baggage',
];
const allowedHeaders: ReadonlySet<string> = new Set([...requestHeaders, ...furtherHeaders]);
const ownHeader = /^x-sandbox-[a-z\d-]+$/;

/** Responds to a preflight of a page of this machine; returns `undefined` for other requests. */
export function preflight(request: PlainRequest, methods: readonly string[]): PlainResponse | undefined {
  const { origin, 'access-control-request-method': method } = request.headers;
  if (request.method !== 'OPTIONS' || method === undefined) return undefined;
  if (origin === undefined || !mayRead(origin, request)) return undefined;
  const asked = request.headers['access-control-request-headers'] ?? '';
  const names = asked.split(',').map((name) => name.trim().toLowerCase());
  return {
    status: 204,
    headers: {
      'access-control-allow-methods': methods.join(', '),
      'access-control-allow-headers': names
        .filter((name) => allowedHeaders.has(name) || ownHeader.test(name))
        .join(', '),
      'access-control-max-age': '600',
    },
    body: '',
  };
}

/** Returns the headers that allow a page of this machine to read a response. */
export function corsHeaders(request: PlainRequest, response: PlainResponse): Record<string, string> {
  const { origin } = request.headers;
  if (origin === undefined) return {};
  const vary = [response.headers['vary'] ?? [], 'origin'].flat().join(', ');
  if (!mayRead(origin, request)) return { vary };
  const own = Object.keys(response.headers).filter((name) => ownHeader.test(name));
  return {
    'access-control-allow-origin': origin,
    'access-control-expose-headers': [...responseHeaders, ...own].join(', '),
    vary,
  };
}

/**
 * Paths of the consent and grants pages. No other page may read them.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9700#section-2.6
 */
const consentPages = /^\/frontend\/(?:[^/?]+\/)?(?:oauth|grants)(?:[/?]|$)/;

const mayRead = (origin: string, { target }: PlainRequest): boolean =>
  isLoopbackOrigin(origin) && !consentPages.test(target);
