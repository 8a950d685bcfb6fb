import { type AddressInfo, createServer } from 'node:net';
import { commandLine } from '../process/command-line.mjs';
import { UsageError } from '../process/usage-error.ts';
import { serverNames, type ServerName } from './options.ts';

/** All servers bind this address and no other. */
export const host = '127.0.0.1';

/**
 * Makes sure that every port is free, before anything starts.
 *
 * @param ports - The ports.
 * @throws UsageError for those that are not; the message names them all, with the options that choose others.
 */
export async function requireFreePorts(ports: Readonly<Record<ServerName, number>>): Promise<void> {
  const taken: Taken[] = [];
  for (const name of serverNames) {
    const reason = await reasonAgainst(ports[name]);
    if (reason !== undefined) taken.push({ name, port: ports[name], reason });
  }
  const [first, ...others] = taken;
  if (first === undefined) return;
  const another = `Perhaps another "${commandLine('start')}" is running: end it`;
  if (others.length === 0) {
    throw new UsageError(
      `Port ${first.port}, meant for ${titleOf(first.name)}, ${first.reason}. ${another}, or choose another port with ${commandLine('start', optionOf(first))}.`,
    );
  }
  const lines = taken.map(
    ({ name, port, reason }) => `  Port ${port}, meant for ${titleOf(name)}, ${reason}.`,
  );
  throw new UsageError(
    `${taken.length} ports cannot be used:\n${lines.join('\n')}\n${another}, or choose others with ${commandLine('start', taken.map(optionOf).join(' '))}.`,
  );
}

interface Taken {
  readonly name: ServerName;
  readonly port: number;
  readonly reason: string;
}

const titleOf = (name: ServerName): string => (name === 'prism' ? 'Prism' : `the ${name}`);
const optionOf = ({ name }: Taken): string => `--${name}-port <number>`;

/**
 * Makes sure that a port is free.
 *
 * @param port - The port.
 * @param server - What it is meant for.
 * @param remedy - The command that chooses another.
 * @throws UsageError when it is not; the message names the remedy.
 */
export async function requireFreePort(port: number, server: string, remedy: string): Promise<void> {
  const reason = await reasonAgainst(port);
  if (reason === undefined) return;
  throw new UsageError(
    `Port ${port}, meant for ${server}, ${reason}: end what uses it, or choose another with ${remedy}.`,
  );
}

/** Why a port cannot be listened on; undefined where it can. */
async function reasonAgainst(port: number): Promise<string | undefined> {
  const outcome = await tryToListen(port);
  if (typeof outcome === 'number') return undefined;
  return outcome === 'EADDRINUSE' ? 'is in use' : `cannot be listened on (${outcome})`;
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
