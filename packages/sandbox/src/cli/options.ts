import { Command } from 'commander';
import { readHost, readNow, readPort, readSeed, readUserId } from './read-values.ts';
import { version } from '#version';

/** What the command line asks for. */
export interface CliOptions {
  readonly port: number;
  readonly host: string;
  readonly seed: number;
  readonly now?: Date;
  readonly autoConsent?: true | number;
  readonly strict?: true;
  readonly verbose?: true;
  readonly open?: true;
  readonly exitWithParent?: true;
}

const examples = `
Examples:
  litas-sandbox
      Serve http://127.0.0.1:4010 until Ctrl-C.
  litas-sandbox --port 0 --now 2026-01-31T12:00:00Z --auto-consent
      For tests: a free port, a clock that stands still, no consent page.
  litas-sandbox --verbose
      See each request as it comes.

What it serves:
  /rest/v1/…        the API, signed with MAC credentials
  /oauth/v1/token   codes, refresh tokens and passwords for tokens
  /frontend/oauth   the consent page, also in a language: /frontend/lt/oauth
  /__sandbox/…      its own controls, such as /__sandbox/health

The client id is wkVd93h2uS, its key IrdTc8uQodU7PRpLzzLTW6wqZAO6tAMU. Both are public: they open nothing but sandboxes.`;

/** The command line, with the action that it starts. */
export function commandLine(action: (options: CliOptions) => Promise<void>): Command {
  return new Command('litas-sandbox')
    .description(
      'A local sandbox of the Paysera Wallet API. Independent of Paysera; nothing leaves this machine.',
    )
    .option('--port <number>', 'port to listen on; 0 takes a free one', readPort, 4010)
    .option(
      '--host <address>',
      'address to listen on; others than loopback let other machines in',
      readHost,
      '127.0.0.1',
    )
    .option('--seed <number>', 'what people, money, codes and tokens are made from', readSeed, 1)
    .option('--now <time>', 'freeze the clock of the world at this time, in ISO 8601', readNow)
    .option(
      '--auto-consent [userId]',
      'approve every authorization at once, as the first person or this user',
      readUserId,
    )
    .option('--strict', 'explain no refusal, as the real API does not')
    .option('--verbose', 'print a line for each request')
    .option('--open', 'open the sandbox in the browser')
    .option('--exit-with-parent', 'end when the process that started this one does')
    .helpOption('--help', 'print this help')
    .version(version ?? 'unknown', '--version', 'print the version')
    .addHelpText('after', examples)
    .allowExcessArguments(false)
    .showSuggestionAfterError()
    .exitOverride()
    .configureOutput({ outputError: () => {} })
    .action(action);
}
