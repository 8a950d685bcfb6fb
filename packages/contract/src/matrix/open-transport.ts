import { handlers } from '@litas/msw';
import { serve } from '@litas/sandbox/node';
import { http, passthrough } from 'msw';
import { setupServer } from 'msw/node';
import type { ResponseValidator } from '../validators/response-validator.ts';
import { startPrism, startPrismProxy } from '../prism.ts';
import type { OpenTransport } from './run-case.ts';
import { createFixture, type Fixture } from './fixture.ts';

/** An open transport that can be closed. */
export interface ClosableTransport extends OpenTransport {
  close(): Promise<void>;
}

/** Opens the transport to Prism, which responds with the examples of the description. */
export async function openPrism(validator: ResponseValidator): Promise<ClosableTransport> {
  const prism = await startPrism();
  return {
    transport: 'prism',
    validator,
    fixture: undefined,
    options: { baseUrl: prism.url },
    close: () => prism.close(),
  };
}

/** Opens the transport to a sandbox over HTTP. */
export async function openSandbox(
  validator: ResponseValidator,
  fixture?: Fixture,
): Promise<ClosableTransport & { fixture: Fixture }> {
  const own = fixture ?? (await createFixture());
  // On a busy machine a request must not meet the end of an idle connection.
  const server = await serve(own, { port: 0, limits: { keepAliveMs: 120_000 } });
  const options = { baseUrl: server.url };
  return { transport: 'sandbox', validator, fixture: own, options, close: () => server.close() };
}

/** Opens the transport to a sandbox through Prism, which validates requests and responses. */
export async function openProxy(validator: ResponseValidator, fixture?: Fixture): Promise<ClosableTransport> {
  const behind = await openSandbox(validator, fixture);
  const signingOrigin = String(behind.options.baseUrl);
  const proxy = await startPrismProxy(signingOrigin);
  return {
    transport: 'proxy',
    validator,
    fixture: behind.fixture,
    options: { baseUrl: proxy.url, signingOrigin },
    close: async () => {
      await proxy.close();
      await behind.close();
    },
  };
}

/** Opens the transport to a sandbox in this process, through MSW handlers. Requests to loopback servers pass. */
export async function openMsw(validator: ResponseValidator, own?: Fixture): Promise<ClosableTransport> {
  const fixture = own ?? (await createFixture());
  const throughHttp = http.all(/^http:\/\/127\.0\.0\.1:/, () => passthrough());
  const msw = setupServer(throughHttp, ...handlers({ sandbox: fixture }));
  msw.listen({ onUnhandledFrame: 'error' });
  return { transport: 'msw', validator, fixture, options: {}, close: async () => msw.close() };
}
