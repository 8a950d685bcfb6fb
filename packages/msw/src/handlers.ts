import { parseServerOrigin } from '@litas/client/mac';
import { createSandbox, type Sandbox } from '@litas/sandbox';
import { http, type HttpHandler } from 'msw';
import { barePreflight } from './bare-preflight.ts';
import { type Respond, routesOf } from './routes.ts';

/** Options of {@link handlers}. */
export interface HandlersOptions {
  /** The sandbox that responds. Pass your own to inspect it, or to share it. @default a new `createSandbox()` */
  sandbox?: Pick<Sandbox, 'fetch' | 'origin'>;
  /** Scheme, host and port of the API. @default 'https://wallet.paysera.com' */
  baseUrl?: string;
  /** Scheme, host and port of the consent page. @default 'https://www.paysera.com' */
  consentUrl?: string;
  /** Hosts other than loopback that may use plain http, as in `createWallet`. @default none */
  allowInsecureHost?: readonly string[];
}

/** Paths of the API, including unknown ones: no call of a test may reach the real API. */
const operationPaths = ['/rest/*', '/oauth/*'];
/** Paths of the pages and the controls. */
const ownPaths = ['/frontend/*', '/__sandbox/*'];

/**
 * Creates request handlers for every operation, the consent page and the controls. A sandbox in the same process responds. Signatures
 * are verified for the origin of the request.
 *
 * @param options - The sandbox and the origins.
 * @returns Handlers for `setupServer` or `setupWorker`.
 * @throws `ConfigurationError` when an option is not an origin, or plain http to another machine.
 *
 * @example
 * import { setupServer } from 'msw/node';
 * import { handlers } from '@litas/msw';
 *
 * const server = setupServer(...handlers());
 * server.listen({ onUnhandledFrame: 'error' });
 * const response = await fetch('https://wallet.paysera.com/rest/v1/server');
 * console.log(response.status); // 200
 * server.close();
 */
export function handlers({
  baseUrl = 'https://wallet.paysera.com',
  consentUrl = 'https://www.paysera.com',
  allowInsecureHost,
  sandbox = createSandbox(),
}: HandlersOptions = {}): HttpHandler[] {
  const respond: Respond = async ({ request }) =>
    barePreflight(request) ?? sandbox.fetch(request).catch(lost);
  // The sandbox serves pages and controls at its own origin only. A request that reaches a handler never left the process.
  const respondAtHome: Respond = ({ request }) => respond({ request: withOrigin(request, sandbox.origin) });
  const { origin } = parseServerOrigin('baseUrl', baseUrl, allowInsecureHost);
  return [
    ...routesOf(origin).map((route) => route(respond)),
    ...operationPaths.map((path) => http.all(`${origin}${path}`, respond)),
    ...ownPaths.map((path) => http.all(`${origin}${path}`, respondAtHome)),
    http.all(
      `${parseServerOrigin('consentUrl', consentUrl, allowInsecureHost).origin}/frontend/*`,
      respondAtHome,
    ),
  ];
}

/** Copies a request to another origin. The `Origin` header is changed, too, where the request came from its own origin. */
function withOrigin(request: Request, origin: string): Request {
  const { origin: own, pathname, search } = new URL(request.url);
  const headers = new Headers(request.headers);
  if (headers.get('origin') === own) headers.set('origin', origin);
  return new Request(new Request(`${origin}${pathname}${search}`, request), { headers });
}

/** Turns a lost response into a network error. Other errors are thrown again. */
function lost(error: unknown): Response {
  if (error instanceof TypeError) return Response.error();
  throw error;
}
