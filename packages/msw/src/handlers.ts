import { parseServerOrigin } from '@litas/client/mac';
import { checkOptionNames, createSandbox, type Sandbox } from '@litas/sandbox';
import { http, type HttpHandler } from 'msw';
import { preflight, readable } from './cors.ts';
import { requestsOf } from './origin-pattern.ts';

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
const operationPaths = ['rest', 'oauth'];
/** Paths of the pages and the controls. */
const ownPaths = ['frontend', '__sandbox'];

/**
 * Creates request handlers for every operation, the consent page and the controls. A sandbox in the same process responds. Signatures
 * are verified for the origin of the request.
 *
 * @param options - The sandbox and the origins.
 * @returns Handlers for `setupServer` or `setupWorker`.
 * @throws `ConfigurationError` when an option is not an origin, or plain http to another machine; `TypeError` when one is unknown.
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
export function handlers(options: HandlersOptions = {}): HttpHandler[] {
  checkOptionNames('handlers', options, known);
  const {
    baseUrl = 'https://wallet.paysera.com',
    consentUrl = 'https://www.paysera.com',
    allowInsecureHost,
    sandbox = createSandbox(),
  } = options;
  const isOperation = new RegExp(`^[a-z]+://[^/]+/(?:${operationPaths.join('|')})/`);
  // One handler, and not one for each operation: MSW asks them one after another, and the sandbox has a router of its own.
  const handlerOf = (option: string, url: string, paths: readonly string[]): HttpHandler =>
    http.all(
      requestsOf(parseServerOrigin(option, url, allowInsecureHost).origin, paths),
      async ({ request }) => {
        // Pages have no CORS, so that no other page can read them.
        if (!isOperation.test(request.url)) return respondAtHome(request);
        return preflight(request) ?? readable(request, await respond(request));
      },
    );
  const respond = (request: Request): Promise<Response> => sandbox.fetch(request).catch(lost);
  // The sandbox serves pages and controls at its own origin only. A request that reaches a handler never left the process.
  const respondAtHome = (request: Request): Promise<Response> => respond(withOrigin(request, sandbox.origin));
  return [
    handlerOf('baseUrl', baseUrl, [...operationPaths, ...ownPaths]),
    handlerOf('consentUrl', consentUrl, ['frontend']),
  ];
}

const known: Readonly<Record<keyof HandlersOptions, true>> = {
  sandbox: true,
  baseUrl: true,
  consentUrl: true,
  allowInsecureHost: true,
};

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
