import { parseArgs } from 'node:util';
import { UsageError } from '@litas/scripts/usage-error';
import { commandLine } from '@litas/scripts/command-line';

/** The parsed command line. */
export interface CommandOptions {
  /** Origin of the API. */
  readonly baseUrl: string;
  /** File with the credentials, `-` for standard input. @default the environment variables */
  readonly credentials: string | undefined;
  /** Scopes of the token. @default every operation is tried */
  readonly scopes: readonly string[] | undefined;
}

/** The text of `--help`. */
export const usage = (): string => `${commandLine('verify', '--base-url <url> [options]')}

Makes the read-only calls that your credentials permit, compares the responses with the description, and prints where the API
differs from it, as Markdown for an issue. It sends only GET requests and prints no value of any response.

  --base-url <url>       origin of the API: https://wallet.paysera.com
  --credentials <file>   JSON with the credentials; - reads standard input (default: the environment)
  --scopes <list>        scopes of the token, separated by commas; calls only what they permit (default: tries every operation)
  --help                 print this

Credentials are no options, because other users of the machine can read those. Environment variables:

  WALLET_ID, WALLET_KEY            id and MAC key of the API client
  WALLET_TOKEN, WALLET_TOKEN_KEY   access token and its MAC key
  WALLET_USER_ID, WALLET_WALLET_ID user and wallet to read without a token (static permissions)

A file, with all or some of these fields:

  { "client": { "id": "…", "key": "…" }, "token": { "id": "…", "key": "…" }, "userId": 1, "walletId": 2 }

Each operation gets one of three verdicts: as described, different, or cannot tell (with the reason).
Exit codes: 0 all called operations are as described, 1 at least one is different, 2 nothing could be checked, 3 none is different
and at least one has the verdict "cannot tell", 130 stopped.`;

/**
 * Reads the command line.
 *
 * @param parameters - What follows the name of the script.
 * @returns The options; `help` when only the usage is wanted.
 * @throws UsageError when they cannot be followed. It repeats no parameter, which may be a secret that was given by mistake.
 */
export function readOptions(parameters: readonly string[]): CommandOptions | 'help' {
  const values = parse(parameters.filter((parameter) => parameter !== '--'));
  if (values.help) return 'help';
  const { 'base-url': baseUrl, credentials, scopes } = values;
  if (baseUrl === undefined) {
    throw new UsageError(
      '--base-url is missing. Set it to https://wallet.paysera.com or to the URL of a sandbox.',
    );
  }
  return { baseUrl, credentials, scopes: scopes?.split(',').map((scope) => scope.trim()) };
}

const text = { type: 'string' } as const;

function parse(parameters: readonly string[]) {
  try {
    return parseArgs({
      args: [...parameters],
      options: {
        'base-url': text,
        credentials: text,
        scopes: text,
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new UsageError(
      'The options are --base-url, --credentials and --scopes, each with a value, and --help. --help explains how to pass credentials.',
    );
  }
}
