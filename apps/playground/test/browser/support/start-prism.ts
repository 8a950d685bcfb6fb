import { readToolsView } from '@litas/openapi/read';
import { createLogger } from '@stoplight/prism-core';
import { getHttpOperationsFromSpec } from '@stoplight/prism-http';
import { createServer } from '@stoplight/prism-http-server';
import type { RunningServer } from './running-server.ts';

/** Starts Prism on a free port, with CORS as in `npm start`. */
export async function startPrism(): Promise<RunningServer> {
  const operations = await getHttpOperationsFromSpec(readToolsView());
  const server = createServer(operations, {
    cors: true,
    config: {
      checkSecurity: true,
      validateRequest: true,
      validateResponse: true,
      errors: true,
      isProxy: false,
      upstreamProxy: undefined,
      mock: { dynamic: false },
    },
    components: { logger: createLogger('PRISM', { level: 'silent' }) },
  });
  return { url: await server.listen(0, '127.0.0.1'), close: () => server.close() };
}
