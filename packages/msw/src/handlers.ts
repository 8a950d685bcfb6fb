import { createSandbox, type Sandbox } from '@litas/sandbox';
import { http, type HttpHandler } from 'msw';
import { createMswHandlers } from './generated/msw.gen.ts';

/** What {@link handlers} answer with, and for which origin. */
export interface HandlersOptions {
  /** What answers. Give one of your own to look into it, or to share it. @default a fresh one, made for `baseUrl` */
  sandbox?: Pick<Sandbox, 'fetch'>;
  /** Scheme, host and port that the client talks to, and signs for. @default 'https://wallet.paysera.com' */
  baseUrl?: string;
  /** Scheme, host and port of the consent page, where it is not that of the API. @default 'https://www.paysera.com' */
  consentUrl?: string;
}

/** Everything that the sandbox serves, described or not: no call of a test may reach the real API. */
const paths = ['/rest/*', '/oauth/*', '/frontend/*', '/__sandbox/*'];

/**
 * Makes the request handlers of every operation, of the consent page and of the sandbox's controls, answered by one sandbox
 * in-process. Signatures are checked against the origin that the request addressed.
 *
 * @param options - The sandbox, and the origins.
 * @returns Handlers for `setupServer` or `setupWorker`.
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
  sandbox = createSandbox({ origin: baseUrl }),
}: HandlersOptions = {}): HttpHandler[] {
  const answer = ({ request }: { request: Request }): Promise<Response> => sandbox.fetch(request);
  const origin = new URL(baseUrl).origin;
  const operations = Object.values(createMswHandlers({ baseUrl: origin }).pick).map((route) => route(answer));
  const rest = paths.map((path) => http.all(`${origin}${path}`, answer));
  return [...operations, ...rest, http.all(`${new URL(consentUrl).origin}/frontend/*`, answer)];
}
