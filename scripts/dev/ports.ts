import getPort, { clearLockedPorts } from 'get-port';
import { commandLine } from '../process/command-line.mjs';
import { UsageError } from '../process/usage-error.ts';
import { serverNames, type ServerName } from './options.ts';

/** All servers bind this address and no other. */
export const host = '127.0.0.1';

async function isFree(port: number): Promise<boolean> {
  // It would call a port taken that it has just found free itself.
  clearLockedPorts();
  return (await getPort({ host, port })) === port;
}

/**
 * Makes sure that every port is free, before anything starts.
 *
 * @param ports - The ports.
 * @throws UsageError for those that are not; the message names them all, with the options that choose others.
 */
export async function requireFreePorts(ports: Readonly<Record<ServerName, number>>): Promise<void> {
  const taken: ServerName[] = [];
  for (const name of serverNames) if (!(await isFree(ports[name]))) taken.push(name);
  if (taken.length === 0) return;
  const lines = taken.map(
    (name) => `  Port ${ports[name]}, meant for ${name === 'prism' ? 'Prism' : `the ${name}`}, is in use.`,
  );
  const options = taken.map((name) => `--${name}-port <number>`).join(' ');
  throw new UsageError(
    `${taken.length === 1 ? 'A port' : `${taken.length} ports`} cannot be used:\n${lines.join('\n')}\nPerhaps another "${commandLine('start')}" is running: end it, or choose others with ${commandLine('start', options)}.`,
  );
}

/**
 * Chooses the port of one server.
 *
 * @param port - The wanted port; 0 for any free one.
 * @param server - What it is meant for.
 * @param remedy - The command that chooses another.
 * @returns The port.
 * @throws UsageError when it is not free; the message names the remedy.
 */
export async function choosePort(port: number, server: string, remedy: string): Promise<number> {
  if (port === 0) return getPort({ host });
  if (await isFree(port)) return port;
  throw new UsageError(
    `Port ${port}, meant for ${server}, is in use: end what uses it, or choose another with ${remedy}.`,
  );
}
