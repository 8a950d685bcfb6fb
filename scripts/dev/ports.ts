import getPort, { clearLockedPorts } from 'get-port';
import { commandLine } from '../process/command-line.mjs';
import { UsageError } from '../process/usage-error.ts';
import { serverNames, titleOf, type ServerName } from './options.ts';

/** All servers bind this address and no other. */
export const host = '127.0.0.1';

/** Any port that is free. */
export const freePort = (): Promise<number> => getPort({ host });

/**
 * Makes sure that every port is free, before anything starts.
 *
 * @param ports - The ports.
 * @param script - The script that was called, as in package.json. @default 'start'
 * @param optionOf - The option that chooses the port of a server.
 * @throws UsageError for those that are not; the message names them all, with their options.
 */
export async function requireFreePorts(
  ports: Readonly<Partial<Record<ServerName, number>>>,
  script = 'start',
  optionOf = (name: ServerName): string => `--${name}-port <number>`,
): Promise<void> {
  // It would call a port taken that it has found free itself.
  clearLockedPorts();
  const taken: ServerName[] = [];
  for (const name of serverNames) {
    const port = ports[name];
    if (port !== undefined && (await getPort({ host, port })) !== port) taken.push(name);
  }
  if (taken.length === 0) return;
  const lines = taken.map((name) => `  Port ${ports[name]}, meant for ${titleOf(name)}, is in use.`);
  const [count, choose] = taken.length === 1 ? ['A port', 'another'] : [`${taken.length} ports`, 'others'];
  throw new UsageError(
    `${count} cannot be used:\n${lines.join('\n')}\nPerhaps another "${commandLine(script)}" is running: end it, or choose ${choose} with ${commandLine(script, taken.map(optionOf).join(' '))}.`,
  );
}
