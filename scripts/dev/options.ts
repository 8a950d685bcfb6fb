import { parseArgs } from 'node:util';
import { commandLine } from '../process/command-line.mjs';
import { UsageError } from '../process/usage-error.ts';
import { readPort } from './read-port.ts';

/** The four servers of `npm start`. */
export const serverNames = ['playground', 'sandbox', 'prism', 'docs'] as const;

/** One of the four servers. */
export type ServerName = (typeof serverNames)[number];

/** What `npm start` was asked to do. */
export interface DevOptions {
  ports: Readonly<Record<ServerName, number>>;
  /** Whether to show what the servers write. */
  verbose: boolean;
  /** Whether to print the usage and do nothing else. */
  help: boolean;
}

const defaultPorts: Readonly<Record<ServerName, number>> = {
  playground: 5173,
  sandbox: 4010,
  prism: 4011,
  docs: 4012,
};

/** What `--help` prints. */
export const usage = (): string => `${commandLine('start', '[options]')}

Runs the playground, the sandbox, Prism and the docs together, on this machine only. Ctrl-C ends them.

${serverNames.map((name) => `  ${`--${name}-port <number>`.padEnd(28)}where to serve ${name === 'prism' ? 'Prism' : `the ${name}`} (default ${defaultPorts[name]})`).join('\n')}
  --verbose                   show what the servers write, each line under its server's name
  --help                      print this`;

/**
 * Reads the command line.
 *
 * @param parameters - What follows the name of the script.
 * @returns The options.
 * @throws UsageError for an unknown option, or a port that is none or is wanted twice.
 */
export function readOptions(parameters: readonly string[]): DevOptions {
  const values = parse(parameters);
  const ports = Object.fromEntries(
    serverNames.map((name) => [name, portOf(name, values[`${name}-port`])]),
  ) as Record<ServerName, number>;
  for (const [index, name] of serverNames.entries()) {
    const other = serverNames.slice(0, index).find((earlier) => ports[earlier] === ports[name]);
    if (other)
      throw new UsageError(
        `--${name}-port and --${other}-port are both ${ports[name]}: choose another for one.`,
      );
  }
  return { ports, verbose: values.verbose, help: values.help };
}

function parse(parameters: readonly string[]) {
  const port = { type: 'string' } as const;
  const flag = { type: 'boolean', default: false } as const;
  try {
    return parseArgs({
      args: [...parameters],
      options: {
        'playground-port': port,
        'sandbox-port': port,
        'prism-port': port,
        'docs-port': port,
        verbose: flag,
        help: flag,
      },
    }).values;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new UsageError(
      `${error.message.split('. ')[0]}; "${commandLine('start', '--help')}" lists the options.`,
    );
  }
}

const portOf = (name: ServerName, given: string | undefined): number =>
  given === undefined ? defaultPorts[name] : readPort(`--${name}-port`, given, 1);
