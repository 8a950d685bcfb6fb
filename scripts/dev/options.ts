import { InvalidArgumentError, Option } from 'commander';
import { command } from '../process/command.ts';

/** The four servers of `npm start`, with the ports they have when nothing else is asked for. */
const defaultPorts = { playground: 5173, sandbox: 4010, prism: 4011, docs: 4012 };

/** One of the four servers. */
export type ServerName = keyof typeof defaultPorts;

/** The names of the four servers. */
export const serverNames = Object.keys(defaultPorts) as ServerName[];

/** A server's name in a sentence. */
export const titleOf = (name: ServerName): string => (name === 'prism' ? 'Prism' : `the ${name}`);

/** Options of `npm start`. */
export interface DevOptions {
  ports: Readonly<Record<ServerName, number>>;
  /** Whether to show what the servers write. */
  verbose: boolean;
}

/**
 * Reads the command line of `npm start`.
 *
 * @param parameters - What follows the name of the script.
 * @returns The options.
 * @throws CommanderError for `--help`, an unknown option, or a port that is none or is wanted twice, with a sentence printed.
 */
export function readOptions(parameters: readonly string[]): DevOptions {
  const program = command(
    'start',
    'Runs the playground, the sandbox, Prism and the docs together, on this machine only. Ctrl-C ends them.',
  );
  for (const name of serverNames) {
    program.addOption(
      new Option(`--${name}-port <number>`, `where to serve ${titleOf(name)}`)
        .default(defaultPorts[name])
        .argParser((text) => readPort(text, 1)),
    );
  }
  program.option(
    '--verbose',
    "print the output of the servers, each line with the name of its server's name",
  );
  const options = program
    .parse(parameters, { from: 'user' })
    .opts<Record<string, number> & { verbose?: boolean }>();
  const ports = Object.fromEntries(serverNames.map((name) => [name, options[`${name}Port`]])) as Record<
    ServerName,
    number
  >;
  for (const [index, name] of serverNames.entries()) {
    const other = serverNames.slice(0, index).find((earlier) => ports[earlier] === ports[name]);
    if (other)
      program.error(`--${name}-port and --${other}-port are both ${ports[name]}: choose another for one.`);
  }
  return { ports, verbose: options.verbose ?? false };
}

/** Options of `npm run prism`. */
export interface PrismOptions {
  /** Where to listen; 0 for any free port. */
  port: number;
  /** Options for Prism itself. */
  passed: readonly string[];
}

/**
 * Reads the command line of `npm run prism`.
 *
 * @param parameters - What follows the name of the script.
 * @returns The options.
 * @throws CommanderError for `--help`, a port that is none, and an option that does not exist or cannot work here, with a sentence
 *   printed.
 */
export function readPrismOptions(parameters: readonly string[]): PrismOptions {
  const passedOn = [
    new Option('-d, --dynamic', 'generate responses from the schemas instead of the examples'),
    new Option('--errors', 'respond to invalid requests with the status that the description has for them'),
    new Option('--ignoreExamples', 'with --dynamic, ignore the examples'),
    new Option('--json-schema-faker-fillProperties <boolean>', 'with --dynamic, add undeclared properties'),
    new Option('--seed <text>', 'with --dynamic, generate the same responses each time'),
    new Option('--cors <boolean>', 'send CORS headers'),
    new Option('-v, --verboseLevel <level>', 'how much Prism prints'),
  ];
  const program = command(
    'prism',
    "Serves the description with Prism, on this machine only: it responds with the description's examples, rejects requests that do not match the description, and has no state. Ctrl-C ends it.",
  ).addOption(
    new Option('-p, --port <number>', 'where to listen, 0 for any free port')
      .default(defaultPorts.prism)
      .argParser((text) => readPort(text, 0)),
  );
  for (const option of passedOn) program.addOption(option);
  const options = program
    .parse(
      parameters.filter((text) => text !== '--'),
      { from: 'user' },
    )
    .opts<{ port: number } & Record<string, unknown>>();
  const passed = passedOn
    .filter((option) => options[option.attributeName()] !== undefined)
    .map((option) => [option.long, ...(option.required ? [options[option.attributeName()]] : [])].join('='));
  return { port: options.port, passed };
}

function readPort(text: string, lowest: 0 | 1): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port >= lowest && port <= 65_535) return port;
  throw new InvalidArgumentError(`It must be a number from ${lowest} to 65535.`);
}
