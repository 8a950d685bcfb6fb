import { createServer } from 'node:net';
import { serverNames, UsageError, type ServerName } from './options.ts';

/** All servers bind this address and no other. */
export const host = '127.0.0.1';

/**
 * Makes sure that every port is free, before anything starts.
 *
 * @param ports - The ports.
 * @throws UsageError for the first one that is not; the message names the option that chooses another.
 */
export async function requireFreePorts(ports: Readonly<Record<ServerName, number>>): Promise<void> {
  for (const name of serverNames) {
    const port = ports[name];
    const code = await tryToListen(port);
    if (code === undefined) continue;
    const reason = code === 'EADDRINUSE' ? 'is in use' : `cannot be listened on (${code})`;
    throw new UsageError(
      `Port ${port}, meant for ${name === 'prism' ? 'Prism' : `the ${name}`}, ${reason}: end what uses it, or choose another with npm start -- --${name}-port <number>.`,
    );
  }
}

function tryToListen(port: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    server.listen({ host, port }, () => server.close(() => resolve(undefined)));
  });
}
