import { parseArgs } from 'node:util';
import { UsageError } from '@litas/scripts/usage-error';
import { commandLine } from '@litas/scripts/command-line';

/** What the command line asks for. */
export interface CommandOptions {
  /** Scheme, host and port of the API. */
  readonly baseUrl: string;
  /** File with the credentials, `-` for standard input; the environment has them when it is left out. */
  readonly credentials: string | undefined;
  /** Scopes that the token has; everything is tried when they are left out. */
  readonly scopes: readonly string[] | undefined;
}

/** What `--help` prints. */
export const usage = (): string => `${commandLine('verify', '--base-url <url> [options]')}

Makes the read-only calls that your credentials permit, compares the responses with the description, and prints where the API
differs from it, as Markdown for an issue. It sends nothing but GET requests, and prints no value of any response.

  --base-url <url>       where the API is: https://wallet.paysera.com
  --credentials <file>   JSON with the credentials; - reads standard input (default: the environment)
  --scopes <list>        scopes of the token, with commas between; only what they permit is called (default: all is tried)
  --help                 print this

Credentials are never given as options, which other users of the machine can read. In the environment:

  WALLET_ID, WALLET_KEY            id and MAC key of the client
  WALLET_TOKEN, WALLET_TOKEN_KEY   access token and its MAC key
  WALLET_USER_ID, WALLET_WALLET_ID whom to read without a token (static permissions)

In a file, as much of it as there is:

  { "client": { "id": "…", "key": "…" }, "token": { "id": "…", "key": "…" }, "userId": 1, "walletId": 2 }

Each operation gets one of three verdicts: as described, different, or cannot tell, with the reason.
Exit code: 0 all called operations are as described, 1 at least one is different, 3 none is different and at least one cannot
be told, 2 nothing could be checked, 130 stopped.`;

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
      'Say which API is meant: --base-url https://wallet.paysera.com, or that of a sandbox.',
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
      'Known options: --base-url, --credentials, --scopes, --help, the first three with a value. Credentials come from the environment or a file; --help says how.',
    );
  }
}
