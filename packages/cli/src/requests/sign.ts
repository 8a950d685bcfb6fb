import { ConfigurationError, signMac } from '@litas/client/mac';
import { InvalidArgumentError } from 'commander';
import { credentialsHelp, findCaller } from '../profiles/caller.ts';
import { CommandError, exitCodes, UsageError } from '../terminal/command-error.ts';
import { createCommand, parseArguments, readInteger } from '../terminal/command.ts';
import type { Context, Run } from '../terminal/context.ts';
import { printJson } from '../terminal/print.ts';
import { readInput } from '../terminal/read-input.ts';

interface SignOptions {
  readonly body?: string;
  readonly ext?: Readonly<Record<string, string>>;
  readonly timestamp?: number;
  readonly nonce?: string;
  readonly as?: 'client';
  readonly header?: true;
  readonly json?: true;
  readonly profile?: string;
}

const notes = `
The default output is a line for curl: -H 'authorization: MAC …'. A signature is valid for this method, URL and body, for a few minutes, and once.
Its quotes are those of a POSIX shell. For other shells and for programs, --header prints the value without quotes.

Examples:
  eval curl $(litas sign GET https://wallet.paysera.com/rest/v1/user/me) https://wallet.paysera.com/rest/v1/user/me
  litas sign PUT https://wallet.paysera.com/rest/v1/wallet/14471 --body new.json --json
${credentialsHelp}`;

/** Runs `litas sign`: signs a request, and sends nothing. */
export const run: Run = async (args, context) => {
  const command = createCommand('litas sign', context)
    .description('Signs a request and prints its Authorization header. Nothing is sent.')
    .argument('<method>', 'HTTP method, such as GET')
    .argument('<url>', 'the whole URL, exactly as it will be sent')
    .option('--body <file>', 'the body, exactly as it will be sent; - reads standard input')
    .option(
      '--ext <name=value>',
      'additional parameter of the signature, such as project_id=7; can be repeated',
      readExt,
    )
    .option('--timestamp <seconds>', 'Unix time (default: now)', readInteger(0))
    .option('--nonce <text>', 'nonce (default: random)')
    .option('--as <who>', 'client: sign with the client credentials, not with the token', readAs)
    .option('--header', 'print the value of the header only')
    .option('--json', 'print the header, the string to sign and its parts as JSON')
    .option('--profile <name>', 'profile with the credentials (default: $LITAS_PROFILE, or default)')
    .addHelpText('after', notes);
  if (!parseArguments(command, args)) return exitCodes.ok;
  const options = command.opts<SignOptions>();
  const [method = '', url = ''] = command.args;
  if (!/^https?:\/\/[^/?#]/i.test(url) || !URL.canParse(url)) {
    throw new UsageError(
      'The argument url is not valid. It must be the whole URL, such as https://wallet.paysera.com/rest/v1/user/me.',
    );
  }
  const { id, key } = await signerOf(options, context);
  const body = options.body === undefined ? undefined : await readInput('--body', options.body, context);
  const { ext, timestamp, nonce } = options;
  try {
    const signed = await signMac({
      id,
      key,
      method,
      url,
      ...(body && { body }),
      ...(ext && { ext }),
      ...(timestamp !== undefined && { timestamp }),
      ...(nonce !== undefined && { nonce }),
    });
    const { header } = signed;
    if (options.json) printJson(signed, context);
    else
      context.output.write(
        options.header ? `${header}\n` : `-H 'authorization: ${header.replaceAll("'", String.raw`'\''`)}'\n`,
      );
    return exitCodes.ok;
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    throw new UsageError(`${error.message}.`, { cause: error });
  }
};

async function signerOf({ profile, as }: SignOptions, context: Context) {
  const caller = await findCaller({ profile }, context);
  const { token, client } = caller;
  const current = as === 'client' || !token ? undefined : 'get' in token ? await token.get() : token;
  const signer = current ?? client;
  if (signer) return signer;
  throw new CommandError(
    'There are no credentials. Set WALLET_ID and WALLET_KEY, or WALLET_TOKEN and WALLET_TOKEN_KEY, or log in: litas login',
    'credentials',
  );
}

function readExt(text: string, before: Readonly<Record<string, string>> = {}): Record<string, string> {
  const [, name, value] = /^([^=]+)=(.*)$/s.exec(text) ?? [];
  if (name === undefined || value === undefined) throw new InvalidArgumentError('It must be name=value.');
  return { ...before, [name]: value };
}

function readAs(text: string): 'client' {
  if (text === 'client') return text;
  throw new InvalidArgumentError('It must be client.');
}
