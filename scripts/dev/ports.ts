import { type AddressInfo, createServer } from 'node:net';
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
    const server = name === 'prism' ? 'Prism' : `the ${name}`;
    await requireFreePort(ports[name], server, `npm start -- --${name}-port <number>`);
  }
}

/**
 * Makes sure that a port is free.
 *
 * @param port - The port.
 * @param server - What it is meant for.
 * @param remedy - The command that chooses another.
 * @throws UsageError when it is not; the message names the remedy.
 */
export async function requireFreePort(port: number, server: string, remedy: string): Promise<void> {
  const outcome = await tryToListen(port);
  if (typeof outcome === 'number') return;
  const reason = outcome === 'EADDRINUSE' ? 'is in use' : `cannot be listened on (${outcome})`;
  throw new UsageError(
    `Port ${port}, meant for ${server}, ${reason}: end what uses it, or choose another with ${remedy}.`,
  );
}

/** Finds a port that nobody listens on. */
export async function findFreePort(): Promise<number> {
  const outcome = await tryToListen(0);
  if (typeof outcome === 'number') return outcome;
  throw new UsageError(`No port can be listened on (${outcome}).`);
}

/** The port where it could be listened for a moment, or the code of the error. */
function tryToListen(port: number): Promise<number | string> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    server.listen({ host, port }, () => {
      const { port: found } = server.address() as AddressInfo;
      server.close(() => resolve(found));
    });
  });
}
