import { UsageError } from '../process/usage-error.ts';

/**
 * Reads a port from the command line.
 *
 * @param option - Name of the option, for the error.
 * @param given - What follows it.
 * @param lowest - 0 where any free port will do, else 1.
 * @throws UsageError when it is not a port.
 */
export function readPort(option: string, given: string | undefined, lowest: 0 | 1): number {
  const port = Number(given);
  if (given !== undefined && /^\d+$/.test(given) && port >= lowest && port <= 65_535) return port;
  const got = given === undefined ? 'nothing' : `"${given}"`;
  throw new UsageError(`${option} must be a number from ${lowest} to 65535, not ${got}.`);
}
