import { version } from '../generated/version.gen.ts';
import { Command, CommanderError } from 'commander';
import { commandName } from './command-name.ts';
import { limitsText } from './limits.ts';
import type { DoctorOptions } from './doctor.ts';
import {
  type ParsedWorldFile,
  readHost,
  readHostName,
  readNow,
  readPort,
  readSeed,
  readStatements,
  readUserId,
  readWorld,
} from './read-values.ts';

/** What the command line asks for. */
export interface CliOptions {
  readonly port: number;
  readonly host: string;
  readonly allowHost?: readonly string[];
  readonly allowRemote?: true;
  readonly seed?: number;
  readonly statements: number;
  readonly now?: Date;
  readonly world?: ParsedWorldFile;
  readonly autoConsent?: true | number;
  readonly strict?: true;
  readonly quotas?: true;
  readonly verbose?: true;
  readonly open?: true;
  readonly exitWithParent?: true;
}

const examples = (name: string): string => `
Examples:
  ${name.replace(/ --$/, '')}
      Serve http://127.0.0.1:4010 until Ctrl-C.
  ${name} --port 0 --now 2026-01-31T12:00:00Z --auto-consent
      For tests: a free port, a clock that stands still, no consent page.
  ${name} --verbose
      See each request as it comes, and why it was refused.
  ${name} --world shop.json --quotas
      People and money of your own, and the real limits on calls.
  ${name} doctor
      Find out what is in the way.

What it serves:
  /rest/v1/…        the API, signed with MAC credentials
  /oauth/v1/token   codes, refresh tokens and passwords for tokens
  /frontend/oauth   the consent page, also in a language: /frontend/lt/oauth
  /__sandbox/       its own controls: worlds, clock, faults, journal

${limitsText}

The client id is wkVd93h2uS, its key IrdTc8uQodU7PRpLzzLTW6wqZAO6tAMU. Both are public: they open nothing but sandboxes.`;

/** What the command line starts. */
interface CliActions {
  /** Serves a sandbox. */
  readonly start: (options: CliOptions) => Promise<void>;
  /** Looks for what is in the way. */
  readonly doctor: (options: DoctorOptions) => Promise<void>;
}

/** The command line, with the actions that it starts. */
export function commandLine({ start, doctor }: CliActions): Command {
  const command = new Command(commandName())
    .description(
      'A local sandbox of the Paysera Wallet API. Independent of Paysera; nothing leaves this machine.',
    )
    .option('--port <number>', 'port to listen on; 0 takes a free one', readPort, 4010)
    .option(
      '--host <address>',
      'address to listen on; others than loopback need --allow-remote',
      readHost,
      '127.0.0.1',
    )
    .option(
      '--allow-host <name>',
      'host name at which pages and controls are served, too; can be repeated',
      (name: string, names?: readonly string[]) => [...(names ?? []), readHostName(name)],
    )
    .option('--allow-remote', 'let other machines use the sandbox, its controls included')
    .option('--seed <number>', 'what people, money, codes and tokens are made from (default: 1)', readSeed)
    .option(
      '--statements <number>',
      "statements of the first person's default wallet, at least; for trying out long histories",
      readStatements,
      0,
    )
    .option(
      '--now <time>',
      'freeze the clock of the world at this time, in ISO 8601 with seconds and zone',
      readNow,
    )
    .option('--world <file.json>', 'begin from this world file instead of the seeded people', readWorld)
    .option(
      '--auto-consent [userId]',
      'approve every authorization at once, as the first person or this user',
      readUserId,
    )
    .option('--strict', 'explain no refusal, as the real API does not')
    .option('--quotas', 'refuse more than 60 calls a minute with a token, or 1000 an hour for an account')
    .option('--verbose', 'print each request, and why it was refused')
    .option('--open', 'open the sandbox in the browser')
    .option('--exit-with-parent', 'end when the process that started this one does')
    .helpOption('--help', 'print this help')
    .version(version, '--version', 'print the version')
    .addHelpText('after', examples(commandName()))
    .allowExcessArguments(false)
    .showSuggestionAfterError()
    .enablePositionalOptions()
    .exitOverride()
    .configureOutput({ outputError: () => {} })
    .action(start);
  command
    .command('doctor')
    .summary('look for what keeps a sandbox from working, and say what to do')
    .description(
      'Looks for what keeps a sandbox from working, and says what to do. Exits with 1 if there is something.',
    )
    .option('--port <number>', 'port to look at', readPort, 4010)
    .option('--host <address>', 'address to look at', readHost, '127.0.0.1')
    .helpOption('--help', 'print this help')
    .helpCommand(false)
    .allowExcessArguments(false)
    .copyInheritedSettings(command)
    .action(doctor);
  return command.helpCommand(false);
}

/**
 * One sentence about what is wrong with a command line, with the nearest known option where there is one; below it a line for each
 * problem of a file that has several.
 */
export function usageSentence(command: Command, { message, code }: CommanderError): string {
  const { options } = command;
  const name = command.name();
  if (code === 'commander.excessArguments' || code === 'commander.unknownCommand')
    return `${name} takes options, or the command doctor. See ${name} --help.`;
  if (code === refused) return message;
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
  if (given === undefined) return problem;
  return [`Option ${option} cannot be ${given || 'empty'}. ${rule}`, ...below].join('\n');
}

const refused = 'litas.refusedOption';

/** An option whose value only others show to be wrong. */
export const refusedOption = (option: string, value: number | string, problem: string): CommanderError =>
  new CommanderError(2, refused, `Option ${option} cannot be ${value}. ${problem}`);
