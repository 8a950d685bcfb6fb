import { commandLine } from '../process/command-line.mjs';
import { UsageError } from '../process/usage-error.ts';
import { readPort } from './read-port.ts';

/** What `pnpm prism` was asked to do. */
export interface PrismOptions {
  /** Where to listen; 0 for any free port. */
  port: number;
  /** Options for Prism itself. */
  passed: readonly string[];
  /** Whether to print the usage and do nothing else. */
  help: boolean;
}

const defaultPort = 4011;

/** Options of Prism that are handed on with what follows them. */
const handedOn: ReadonlySet<string> = new Set([
  '--cors',
  '--dynamic',
  '--errors',
  '--ignoreExamples',
  '--json-schema-faker-fillProperties',
  '--seed',
  '--verboseLevel',
  '-d',
  '-v',
]);

/** What `--help` prints. */
export const prismUsage = (): string => `${commandLine('prism', '[options]')}

Serves the description with Prism, on this machine only: it answers with the description's examples, refuses
what is not as described, and keeps no state. Ctrl-C ends it.

  --port <number>             where to listen, 0 for any free port (default ${defaultPort})
  --dynamic                   make answers up from the schemas, in place of the examples
  --help                      print this

Prism's own options are handed on: ${[...handedOn].join(', ')}.`;

/**
 * Reads the command line.
 *
 * @param parameters - What follows the name of the script.
 * @returns The options.
 * @throws UsageError for a port that is none, and for options that do not exist or cannot work here.
 */
export function readPrismOptions(parameters: readonly string[]): PrismOptions {
  const passed: string[] = [];
  let port = defaultPort;
  let help = false;
  const rest = parameters.filter((parameter) => parameter !== '--');
  for (let index = 0; index < rest.length; index += 1) {
    const text = rest[index] ?? '';
    const [, name = '', value] = /^(-{1,2}[^=]*)(?:=(.*))?$/s.exec(text) ?? [];
    if (name === '--help') help = true;
    else if (name === '--port' || name === '-p') port = readPort('--port', value ?? rest[(index += 1)], 0);
    else if (handedOn.has(name) || (name === '' && passed.length > 0)) passed.push(text);
    else
      throw new UsageError(
        refused[name] ?? `"${text}" is no option; "${commandLine('prism', '--help')}" lists them.`,
      );
  }
  return { port, passed, help };
}

const ownHost = 'The host cannot be set: Prism listens on 127.0.0.1 only.';
const oneProcess = 'Several processes are not possible: Prism crashes with them in this version of Node.';
const refused: Readonly<Record<string, string>> = {
  '--host': ownHost,
  '-h': ownHost,
  '--multiprocess': oneProcess,
  '-m': oneProcess,
};
