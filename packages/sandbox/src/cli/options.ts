import { version } from '../generated/version.gen.ts';
import { Command, CommanderError, Option } from 'commander';
import { commandName } from './command-name.ts';
import { limitsText } from './limits.ts';
import {
  type ParsedWorldFile,
  readDocs,
  readHost,
  readHostName,
  readLogFormat,
  readNow,
  readPort,
  readPrism,
  readProxy,
  readPublicUrl,
  readSeed,
  readStatements,
  readSeconds,
  readStore,
  type StoreAddress,
  readUserId,
  readWorld,
} from './read-values.ts';
import { addTeamOptions, type TeamCliOptions, teamLimitsText } from './team.ts';
import { addSubcommands, type SubcommandActions } from './subcommands.ts';

/** The parsed command line. */
export interface CliOptions extends TeamCliOptions {
  readonly port: number;
  readonly host: string;
  readonly allowHost?: readonly string[];
  readonly allowRemote?: true;
  /** Origins under which the sandbox is reached. */
  readonly publicUrl?: readonly string[];
  /** IP addresses and networks of proxies. */
  readonly trustedProxy?: readonly string[];
  readonly seed?: number;
  readonly statements: number;
  readonly now?: Date;
  readonly world?: ParsedWorldFile;
  readonly autoConsent?: true | number;
  /** Where the worlds are kept. */
  readonly store?: StoreAddress;
  readonly strict?: true;
  readonly quotas?: true;
  readonly verbose?: true;
  readonly log?: 'json';
  /** Whether the sandbox has metrics for Prometheus. */
  readonly metrics?: true;
  /** Seconds from SIGTERM until the sandbox stops accepting requests. */
  readonly drain?: number;
  readonly open?: true;
  /** Whether the workbench is served at `/`. */
  readonly workbench: boolean;
  /** Origin of a Prism server. */
  readonly prism?: string;
  /** URL of the documentation. */
  readonly docs?: string;
  readonly exitWithParent?: true;
}

const examples = (name: string): string => `
Examples:
  ${name.replace(/ --$/, '')}
      Serve http://127.0.0.1:4010 until Ctrl-C.
  ${name} --port 0 --now 2026-01-31T12:00:00Z --auto-consent
      For tests: a free port, a frozen clock, automatic consent.
  ${name} --verbose
      Print each request, with the reason when it is rejected.
  ${name} --world shop.json --quotas
      Use your own users and wallets, and the rate limits of the real API.
  ${name} --store sqlite:./sandbox.db
      Keep users, tokens and payments in a file, across restarts.
  ${name} --allow-remote --public-url https://sandbox.example.org --trusted-proxy loopback
      Serve other machines through a proxy with TLS on this machine.
  ${name} --store postgres://sandbox@db.internal/sandbox
      Share them with other sandboxes, behind one address.
  ${name} --team --store sqlite:./sandbox.db --public-url https://sandbox.example.org --trusted-proxy loopback
      Let teams share a sandbox, behind a proxy with TLS on this machine: each uses its own worlds, with tokens.
  ${name} export checkout; ${name} import checkout.json
      Write the whole state of a world into a file, and read it again.
  ${name} doctor
      Check why the sandbox does not work.

What it serves:
  /                 the workbench: call operations, follow requests, move the clock
  /rest/v1/…        the API, signed with MAC credentials
  /oauth/v1/token   tokens for codes, refresh tokens and passwords
  /frontend/oauth   the consent page; /frontend/lt/oauth in Lithuanian
  /__sandbox/       the controls: worlds, clock, faults, journal

World files, for --world:
  JSON with the initial state. All fields are optional:
  {"users": [{"id": 42, "profile": {"display_name": "Ieva"}, "wallets": [{"id": 4200, "opening": {"EUR": 10000}}]}]}
  GET /__sandbox/world.schema.json returns the schema, GET /__sandbox/world a file of the present state. For completion
  in an editor, add "$schema": "./node_modules/@litas/sandbox/dist/world.schema.json".

${limitsText(commandName())}

${teamLimitsText}

The client id is wkVd93h2uS, its key IrdTc8uQodU7PRpLzzLTW6wqZAO6tAMU. Both are public and work with sandboxes only,
and not with --team.

Exit codes: 0 help or a regular end, 1 an error or a problem that doctor found, 2 an invalid command line.`;

/** The actions of the commands. */
export interface CliActions extends SubcommandActions {
  /** Serves a sandbox. */
  readonly start: (options: CliOptions) => Promise<void>;
}

/** Creates the command line. */
export function commandLine({ start, ...actions }: CliActions): Command {
  const command = new Command(commandName())
    .description(
      'A local sandbox of the Paysera Wallet API. Independent of Paysera; nothing leaves this machine.',
    )
    .option('--port <number>', 'port to listen on; 0 chooses a free port', readPort, 4010)
    .option(
      '--host <address>',
      'address to listen on; addresses other than loopback require --allow-remote or --team',
      readHost,
      '127.0.0.1',
    )
    .option(
      '--allow-host <name>',
      'additional host name for pages and controls; can be repeated',
      (name: string, names?: readonly string[]) => [...(names ?? []), readHostName(name)],
    )
    .option('--allow-remote', 'let other machines use the sandbox, including its controls')
    .option(
      '--public-url <url>',
      'URL under which the sandbox is reached, such as that of a proxy with TLS; can be repeated',
      (url: string, urls?: readonly string[]) => [...(urls ?? []), readPublicUrl(url)],
    )
    .option(
      '--trusted-proxy <address>',
      'address or network of a proxy whose X-Forwarded-* headers count; can be repeated',
      (address: string, addresses?: readonly string[]) => [...(addresses ?? []), readProxy(address)],
    )
    .option('--seed <number>', 'seed of users, money, codes and tokens (default: 1)', readSeed)
    .option(
      '--statements <number>',
      "minimum number of statements in the first user's default wallet, to test long histories",
      readStatements,
      0,
    )
    .option('--now <time>', 'freeze the world clock at this time, in ISO 8601 with seconds and zone', readNow)
    .option(
      '--world <file.json>',
      'use the initial state of this world file (see below) instead of the seeded users',
      readWorld,
    )
    .option(
      '--auto-consent [userId]',
      'approve every authorization request automatically, as the first user or as this one',
      readUserId,
    )
    .option(
      '--store <address>',
      'keep all worlds in a SQLite file (sqlite:./sandbox.db; needs the package kysely), or in a PostgreSQL database that several sandboxes can share (postgres://user@host:5432/database; needs kysely and pg; reads PGPASSWORD)',
      readStore,
    )
    .option('--strict', 'do not explain errors, like the real API')
    .option(
      '--quotas',
      'limit calls to 60 a minute per token and 1000 an hour per account, like the real API',
    )
    .option('--verbose', 'print each request, with the reason when it is rejected')
    .addOption(
      new Option(
        '--log <format>',
        'json: print each request as a JSON object in a line; needs the package pino',
      )
        .argParser(readLogFormat)
        .conflicts('verbose'),
    )
    .option('--metrics', 'serve metrics for Prometheus at /__sandbox/metrics; needs the package prom-client')
    .option(
      '--drain <seconds>',
      'after SIGTERM, accept requests for this long while /__sandbox/ready responds with 503 (default: 0)',
      readSeconds,
    )
    .option('--open', 'open the workbench in the browser')
    .option('--no-workbench', 'serve a plain page at / instead of the workbench')
    .option('--prism <url>', 'let the workbench call this Prism server, too', readPrism)
    .option('--docs <url>', 'URL of the documentation, to which the workbench then links', readDocs)
    .option('--exit-with-parent', 'stop when the parent process ends')
    .helpOption('-h, --help', 'print this help')
    .version(version, '--version', 'print the version')
    .addHelpText('after', () => examples(commandName()))
    .allowExcessArguments(false)
    .showSuggestionAfterError()
    .enablePositionalOptions()
    .exitOverride()
    .configureOutput({ outputError: () => {} })
    .action(start);
  addTeamOptions(command);
  addSubcommands(command, actions);
  return command.helpCommand(false);
}

/**
 * Returns one sentence about an invalid command line, with the nearest known option if there is one. A line for each problem follows
 * when a file has several.
 */
export function usageSentence(command: Command, { message, code }: CommanderError): string {
  const { options } = command;
  const name = command.name();
  if (code === 'commander.excessArguments' || code === 'commander.unknownCommand')
    return `${name} takes options or the commands doctor, export and import. See ${name} --help.`;
  if (code === invalidOptionCode) return message;
  const [problem = '', ...below] = message.replace(/^error: /, '').split('\n');
  const [, option = '', value] = /'(--?[\w-]*)([^']*)'/.exec(problem) ?? [];
  if (code === 'commander.unknownOption') {
    if (value !== '' && options.some(({ long }) => long === option))
      return `Option ${option} takes no value.`;
    const nearest = /^\(Did you mean (.+)\?\)$/.exec(below[0] ?? '')?.[1];
    const remedy = nearest === undefined ? `See ${name} --help.` : `Did you mean ${nearest}?`;
    return `Unknown option ${option}. ${remedy}`;
  }
  if (code === 'commander.optionMissingArgument') return `Option ${option} needs a value.`;
  const [, given, rule] = /argument '(.*)' is invalid\. (.+)$/.exec(problem) ?? [];
  const [, first, second] =
    /^option '(--[\w-]+).*' cannot be used with option '(--[\w-]+)/.exec(problem) ?? [];
  if (first !== undefined) return `Options ${first} and ${second} cannot be used together.`;
  if (given === undefined) return problem;
  return [`Option ${option} cannot be ${given || 'empty'}. ${rule}`, ...below].join('\n');
}

const invalidOptionCode = 'litas.invalidOption';

/** Creates the error for an option whose value is checked after parsing. */
export const refusedOption = (option: string, value: number | string, problem: string): CommanderError =>
  new CommanderError(2, invalidOptionCode, `Option ${option} cannot be ${value}. ${problem}`);
