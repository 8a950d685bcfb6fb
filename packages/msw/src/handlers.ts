import { createSandbox, type Sandbox } from '@litas/sandbox';
import { http, type HttpHandler } from 'msw';
import { originOf } from './origin-of.ts';
import { type Answer, routesOf } from './routes.ts';

/** What {@link handlers} answer with, and for which origin. */
export interface HandlersOptions {
  /** What answers. Give one of your own to look into it, or to share it. @default a fresh `createSandbox()` */
  sandbox?: Pick<Sandbox, 'fetch' | 'origin'>;
  /** Scheme, host and port that the client talks to, and signs for. @default 'https://wallet.paysera.com' */
  baseUrl?: string;
  /** Scheme, host and port of the consent page, where it is not that of the API. @default 'https://www.paysera.com' */
  consentUrl?: string;
}

/** Where the API and its pages are, described or not: no call of a test may reach the real ones. */
const paths = ['/rest/*', '/oauth/*', '/frontend/*'];

/**
 * Makes the request handlers of every operation, of the consent page and of the sandbox's controls, answered by one sandbox
 * in-process. Signatures are checked against the origin that the request addressed.
 *
 * @param options - The sandbox, and the origins.
 * @returns Handlers for `setupServer` or `setupWorker`.
 * @throws `TypeError` that names the option which is no URL.
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
  const answer: Answer = ({ request }) => sandbox.fetch(request).catch(lost);
  // The controls answer to the sandbox's own origin alone, and whoever reaches a handler is at home.
  const control: Answer = ({ request }) => {
    const { pathname, search } = new URL(request.url);
    return sandbox.fetch(new Request(`${sandbox.origin}${pathname}${search}`, request));
  };
  const origin = originOf('baseUrl', baseUrl);
  return [
    ...routesOf(origin).map((route) => route(answer)),
    ...paths.map((path) => http.all(`${origin}${path}`, answer)),
    http.all(`${origin}/__sandbox/*`, control),
    http.all(`${originOf('consentUrl', consentUrl)}/frontend/*`, answer),
  ];
}

/** What a sandbox loses on purpose fails as in a network; anything else that it rejects with stays what it is. */
function lost(error: unknown): Response {
  if (error instanceof TypeError) return Response.error();
  throw error;
}
