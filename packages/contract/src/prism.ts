import { createLogger } from '@stoplight/prism-core';
import { getHttpOperationsFromSpec, type IHttpConfig } from '@stoplight/prism-http';
import { createServer } from '@stoplight/prism-http-server';
import { readToolsView } from '@litas/openapi/read';
import type { RunningServer } from './running-server.ts';

const shared = {
  checkSecurity: true,
  validateRequest: true,
  validateResponse: true,
  errors: true,
  upstreamProxy: undefined,
  mock: { dynamic: false },
};

/** Starts Prism on a free port. It responds with the examples of the description and rejects what is not described. */
export const startPrism = (): Promise<RunningServer> => start({ ...shared, isProxy: false });

/** Starts Prism in front of a server. It rejects requests and responses that are not described, and forwards the others. */
export const startPrismProxy = (upstream: string): Promise<RunningServer> =>
  start({ ...shared, isProxy: true, upstream: new URL(upstream) });

let operations: ReturnType<typeof getHttpOperationsFromSpec> | undefined;

/** Reading the description takes most of the start of Prism, and all instances read the same one. */
function readOperations(): NonNullable<typeof operations> {
  operations ??= getHttpOperationsFromSpec(readToolsView());
  return operations;
}

async function start(config: IHttpConfig): Promise<RunningServer> {
  const logger = createLogger('PRISM', { level: 'silent' });
  const server = createServer(await readOperations(), { cors: false, config, components: { logger } });
  const url = await server.listen(0, '127.0.0.1');
  return { url, close: () => server.close() };
}
