import { descriptionHash } from '../generated/description-hash.gen.ts';
import { credentialsHelp } from '../profiles/caller.ts';
import { CommandError, exitCodes } from '../terminal/command-error.ts';
import { createCommand, parseArguments, readInteger, readList } from '../terminal/command.ts';
import type { Run } from '../terminal/context.ts';
import { type CheckCallerOptions, readCheckCaller } from './check-caller.ts';
import type { Verdict } from './check-operation.ts';

interface VerifyOptions extends CheckCallerOptions {
  readonly scopes?: readonly string[];
}

const verdictCodes: Readonly<Record<Verdict, number>> = { described: 0, different: 1, unknown: 3 };

const notes = `
Prints the differences as Markdown for an issue. It sends only GET requests, and prints no value of any response.

A file of --credentials is JSON with all or some of these fields:
  { "client": { "id": "…", "key": "…" }, "token": { "id": "…", "key": "…" }, "userId": 1, "walletId": 2 }
The user and the wallet are for clients with static permissions, which have no token. WALLET_USER_ID and WALLET_WALLET_ID name them, too.

Each operation gets one of three verdicts: as described, different, or cannot tell (with the reason).
Exit codes: 0 all called operations are as described, 1 at least one is different, 2 nothing could be checked, 3 none is different \
and at least one has the verdict "cannot tell", 130 stopped.
${credentialsHelp}`;

/** Runs `litas verify`: compares the responses of a real API with the description. */
export const run: Run = async (args, context) => {
  const { output, messages, signal } = context;
  const command = createCommand('litas verify', context)
    .description(
      'Makes the read-only calls that your credentials permit, and compares the responses with the description.',
    )
    .option(
      '--base-url <url>',
      'origin of the API (default: that of the profile, or https://wallet.paysera.com)',
    )
    .option('--credentials <file>', 'JSON with the credentials; - reads standard input')
    .option(
      '--scopes <list>',
      'scopes of the token, separated by commas; calls only what they permit (default: those of the profile)',
      readList,
    )
    .option('--user-id <id>', 'user to read without a token', readInteger(1))
    .option('--wallet-id <id>', 'wallet to read without a token', readInteger(1))
    .option('--profile <name>', 'profile with the credentials (default: $LITAS_PROFILE, or default)')
    .addHelpText('after', notes);
  if (!parseArguments(command, args)) return exitCodes.ok;
  const options = command.opts<VerifyOptions>();
  const progress = (text: string) => messages.isTTY && messages.write(`\r\u001B[K${text}`);
  try {
    const { baseUrl, caller, scopes: stored } = await readCheckCaller(options, context);
    const scopes = options.scopes ?? stored;
    // Loaded here, so that the help starts fast.
    const { runFieldCheck } = await import('./run-field-check.ts');
    const { reportOf, verdictOf } = await import('./report.ts');
    const check = await runFieldCheck({
      baseUrl,
      caller,
      scopes,
      signal,
      fetch: (url, init) => context.fetch(url, init),
      onProgress: (operationId, number, of) => progress(`${number}/${of} ${operationId}`),
    });
    progress('');
    output.write(reportOf(check, { hash: descriptionHash, baseUrl, scopes, date: new Date(context.now()) }));
    return verdictCodes[verdictOf(check)];
  } catch (error) {
    progress('');
    if (!signal.aborted) throw error;
    throw new CommandError('Stopped. There is no report.', 'stopped', { cause: error });
  }
};
