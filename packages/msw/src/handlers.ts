import { parseServerOrigin } from '@litas/client/mac';
import { createSandbox, type Sandbox } from '@litas/sandbox';
import { http, type HttpHandler } from 'msw';
import { barePreflight } from './bare-preflight.ts';
import { type Respond, routesOf } from './routes.ts';

/** What {@link handlers} answer with, and for which origin. */
export interface HandlersOptions {
  /** What answers. Give one of your own to look into it, or to share it. @default a fresh `createSandbox()` */
  sandbox?: Pick<Sandbox, 'fetch' | 'origin'>;
  /** Scheme, host and port that the client talks to, and signs for. @default 'https://wallet.paysera.com' */
  baseUrl?: string;
  /** Scheme, host and port of the consent page, where it is not that of the API. @default 'https://www.paysera.com' */
  consentUrl?: string;
}

/** Where the API is, described or not: no call of a test may reach the real one. */
const operationPaths = ['/rest/*', '/oauth/*'];
/** Where the pages and the controls are. */
const ownPaths = ['/frontend/*', '/__sandbox/*'];

/**
 * Makes the request handlers of every operation, of the consent page and of the sandbox's controls, answered by one sandbox
 * in-process. Signatures are checked against the origin that the request addressed.
 *
 * @param options - The sandbox, and the origins.
 * @returns Handlers for `setupServer` or `setupWorker`.
 * @throws `ConfigurationError` that names the option which is not an origin.
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
  sandbox = createSandbox(),
}: HandlersOptions = {}): HttpHandler[] {
  const answer: Respond = async ({ request }) => barePreflight(request) ?? sandbox.fetch(request).catch(lost);
  // Pages and controls are served at the sandbox's own origin only, and a request that reaches a handler never left the process.
  const atHome: Respond = ({ request }) => answer({ request: withOrigin(request, sandbox.origin) });
  const { origin } = parseServerOrigin('baseUrl', baseUrl);
  return [
    ...routesOf(origin).map((route) => route(answer)),
    ...operationPaths.map((path) => http.all(`${origin}${path}`, answer)),
    ...ownPaths.map((path) => http.all(`${origin}${path}`, atHome)),
    http.all(`${parseServerOrigin('consentUrl', consentUrl).origin}/frontend/*`, atHome),
  ];
}

/** The same request as if it had been sent to another origin, by a page of it where it came from a page of its own. */
function withOrigin(request: Request, origin: string): Request {
  const { origin: own, pathname, search } = new URL(request.url);
  const headers = new Headers(request.headers);
  if (headers.get('origin') === own) headers.set('origin', origin);
  return new Request(new Request(`${origin}${pathname}${search}`, request), { headers });
}

/** What a sandbox loses on purpose fails as in a network; anything else that it rejects with stays what it is. */
function lost(error: unknown): Response {
  if (error instanceof TypeError) return Response.error();
  throw error;
}
