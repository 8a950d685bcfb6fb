import type { SignatureExplanation } from '@litas/sandbox/explain';
import { readEnvironment } from '../profiles/caller.ts';
import { defaultProfile, readProfile } from '../profiles/profile-files.ts';
import { CommandError, exitCodes } from '../terminal/command-error.ts';
import { createCommand, parseArguments, readInteger } from '../terminal/command.ts';
import type { Context, Run } from '../terminal/context.ts';
import { plain, printJson, styled } from '../terminal/print.ts';
import { askSecret, canAsk } from '../terminal/prompt.ts';
import { readText } from '../terminal/read-input.ts';
import { parseRequest } from './parse-request.ts';

interface ExplainOptions {
  readonly keyFile?: string;
  readonly entry?: number;
  readonly profile?: string;
  readonly json?: true;
}

const notes = `
The request is read from a file or from standard input, in one of three forms:
  a curl line         as browsers copy it, for a POSIX shell or for Windows: curl -H 'authorization: MAC id="…", …' https://wallet.paysera.com/rest/v1/user/me
  a HAR file or entry as browsers and proxies save it
  an HTTP request     GET /rest/v1/user/me HTTP/1.1, then its headers, an empty line and the body

The key belongs to the id in the signature. It is read from --key-file; from WALLET_KEY or WALLET_TOKEN_KEY where the id is WALLET_ID or \
WALLET_TOKEN; or from the profile. On a terminal it is asked for. Nothing is sent, and the key is never printed.

Exit codes: 0 the signature is valid, 1 it is not, 2 the text or the key cannot be read.

Examples:
  litas explain request.txt --key-file client.key
  litas explain request.har --entry 3`;

/** Runs `litas explain`: names the mistake in a signature, and sends nothing. */
export const run: Run = async (args, context) => {
  const command = createCommand('litas explain', context)
    .description('Explains which mistake makes the signature of a request invalid. Nothing is sent.')
    .argument('[file]', 'file with the request; - reads standard input', '-')
    .option('--key-file <file>', 'file with the MAC key')
    .option(
      '--entry <number>',
      'number of the entry in a HAR file, from 1 (default: the last signed one)',
      readInteger(1),
    )
    .option('--profile <name>', 'profile with the key (default: $LITAS_PROFILE, or default)')
    .option('--json', 'print JSON')
    .addHelpText('after', notes);
  if (!parseArguments(command, args)) return exitCodes.ok;
  const options = command.opts<ExplainOptions>();
  const text = await readText('the request', (command.processedArgs as [string])[0], context);
  const { method, url, headers, body, serverTime } = await parseRequest(text, options.entry);
  // Loaded here, so that the help starts fast.
  const { parseMacHeader } = await import('@litas/client/mac');
  const { explainSignature } = await import('@litas/sandbox/explain');
  const authorization = headers['authorization'] ?? '';
  const parsed = parseMacHeader(authorization);
  // A header that cannot be read is explained without a key.
  const key = parsed.ok ? await keyOf(parsed.attributes.id, options, context) : 'none';
  const explanation = await explainSignature({
    method,
    url,
    authorization,
    key,
    ...(body !== undefined && { body }),
    ...(headers['content-type'] !== undefined && { contentType: headers['content-type'] }),
    ...(serverTime !== undefined && { now: serverTime }),
  });
  if (options.json) printJson(explanation, context);
  else print(explanation, { method, url, body }, context);
  return explanation.valid ? exitCodes.ok : exitCodes.unexpected;
};

async function keyOf(
  id: string,
  { keyFile, profile: name }: ExplainOptions,
  context: Context,
): Promise<string> {
  if (keyFile !== undefined) {
    // Editors end a file with a line feed. Other white space may be the mistake.
    return (await readText('--key-file', keyFile, context)).replace(/\r?\n$/, '');
  }
  const { client, token } = readEnvironment(context.environment);
  const named = name ?? (context.environment['LITAS_PROFILE'] || defaultProfile);
  const profile = await readProfile(named, context);
  const stored = profile?.client;
  const known = [
    client,
    token,
    profile?.token,
    stored && { id: stored.id, key: stored.key ?? context.environment['WALLET_KEY'] },
  ];
  const key = known.find((each) => each?.id === id)?.key;
  if (key) return key;
  if (canAsk(context)) return askSecret(`MAC key of ${shortened(id)} (not shown): `, context);
  throw new CommandError(
    `There is no key for the id ${shortened(id)}. Give it in a file with --key-file, or set WALLET_ID and WALLET_KEY, or WALLET_TOKEN and WALLET_TOKEN_KEY.`,
    'usage',
  );
}

/** The beginning of an id, which may be an access token. */
const shortened = (id: string): string => (id.length > 12 ? `${plain(id.slice(0, 6))}…` : plain(id));

interface Request {
  readonly method: string;
  readonly url: string;
  readonly body: Uint8Array | string | undefined;
}

function print(explanation: SignatureExplanation, { method, url, body }: Request, context: Context): void {
  const { output } = context;
  const {
    valid,
    description,
    explanation: how,
    mistakes,
    expectedString,
    signedString,
    expectedExt,
  } = explanation;
  const line = (text = ''): void => void output.write(`${text}\n`);
  const { pathname, host } = new URL(url);
  const size =
    body === undefined
      ? ''
      : `, ${typeof body === 'string' ? Buffer.byteLength(body) : body.length} bytes of body`;
  line(`${plain(method)} ${plain(pathname)} at ${plain(host)}${size}`);
  line();
  if (valid) {
    line(
      `${styled('green', 'The signature is valid.', output)} The server can still reject an unknown id, or a nonce that was used before.`,
    );
    return;
  }
  line(styled('red', `${description ?? 'The signature is not valid'}.`.replace(/\.\.$/, '.'), output));
  if (mistakes.length > 0) line(`Mistake: ${mistakes.join(', ')}`);
  if (how !== undefined) line(how);
  if (expectedExt !== undefined) line(`The right ext: ${plain(expectedExt)}`);
  if (expectedString === undefined) return;
  line();
  line('String to sign (each line ends with a line feed):');
  const signed = signedString?.split('\n');
  for (const [index, text] of expectedString.split('\n').slice(0, -1).entries()) {
    const differs = signed !== undefined && signed[index] !== text;
    line(`  ${lineNames[index] ?? ''}${plain(text)}`);
    if (differs) line(styled('red', `    signed: ${plain(signed[index] ?? '(nothing)')}`, output));
  }
}

const lineNames = ['ts      ', 'nonce   ', 'method  ', 'target  ', 'host    ', 'port    ', 'ext     '];
