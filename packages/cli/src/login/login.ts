import type { Credentials } from '@litas/client';
import { InvalidArgumentError } from 'commander';
import { tokenScopes } from '../generated/checked-operations.gen.ts';
import { isLoopback, productionUrl } from '../profiles/caller.ts';
import type { Profile } from '../profiles/profile.ts';
import { defaultProfile, profilePath, readProfile, writeProfile } from '../profiles/profile-files.ts';
import { CommandError, exitCodes, UsageError } from '../terminal/command-error.ts';
import { createCommand, parseArguments, readInteger, readList } from '../terminal/command.ts';
import type { Context, Run } from '../terminal/context.ts';
import { printMessage, styled } from '../terminal/print.ts';
import { ask, askSecret, canAsk } from '../terminal/prompt.ts';

interface LoginOptions {
  readonly profile: string;
  readonly baseUrl?: string;
  readonly sandbox?: true | string;
  readonly scopes?: readonly string[];
  readonly port: number;
  readonly open: boolean;
  readonly locale?: string;
}

const notes = `
The API client comes from WALLET_ID and WALLET_KEY, or from the profile, or is asked for on the terminal. A key that you enter is stored in \
the profile; one from the environment is not, so WALLET_KEY must be set for later calls, too.

The profile is a file that only you can read (mode 0600). It has the token, and is refreshed when the token expires. litas logout revokes \
the token and removes it. With --sandbox, the token for the controls in LITAS_SANDBOX_TOKEN is stored, too.

The redirect goes to http://127.0.0.1 on a free port. For the real API, register that host for your API client; if a port is registered, \
choose it with --port.

Examples:
  litas login --sandbox
      Log in to the sandbox on this machine, which litas sandbox starts. No credentials are needed.
  litas login --scopes email,balance,statements
      Log in to the real API.
  litas login --profile shop --sandbox https://sandbox.example.org
      Log in to a shared sandbox, and store the token under another name.
      WALLET_ID and WALLET_KEY are of a client that litas world client creates.`;

/** Where a sandbox on this machine listens. */
const sandboxUrl = 'http://127.0.0.1:4010';

/** Runs `litas login`: asks for consent in the browser, and stores the token. */
export const run: Run = async (args, context) => {
  const command = createCommand('litas login', context)
    .description('Logs in: opens the consent page in the browser, and stores the token in a profile.')
    .option('--profile <name>', 'name of the profile', context.environment['LITAS_PROFILE'] || defaultProfile)
    .option('--base-url <url>', `origin of the API (default: that of the profile, or ${productionUrl})`)
    .option('--sandbox [url]', `the server is a sandbox: ${sandboxUrl}, or this URL`)
    .option(
      '--scopes <list>',
      'scopes to request, separated by commas (default: those of the profile, or email)',
      readScopes,
    )
    .option('--port <number>', 'port of the redirect; 0 chooses a free one', readInteger(0, 65_535), 0)
    .option('--no-open', 'print the URL of the consent page only, and open no browser')
    .option('--locale <language>', 'language of the consent page, such as lt')
    .addHelpText('after', notes);
  if (!parseArguments(command, args)) return exitCodes.ok;
  const options = command.opts<LoginOptions>();
  const before = await readProfile(options.profile, context);
  const server = serverOf(options, before);
  requireUrl(server.baseUrl, typeof options.sandbox === 'string' ? '--sandbox' : '--base-url');
  const { client, isEntered } = await clientOf(server, before, context);
  const scopes = options.scopes ?? before?.scopes ?? ['email'];
  // The client takes longer to load than the help.
  const { authorize } = await import('./authorize.ts');
  const token = await authorize({ ...options, ...server, client, scopes }, context);
  const keepsKey = isEntered || before?.client?.key !== undefined;
  const sandboxToken = context.environment['LITAS_SANDBOX_TOKEN'] || before?.sandboxToken;
  const profile: Profile = {
    ...server,
    ...(server.sandbox && sandboxToken && { sandboxToken }),
    client: keepsKey ? client : { id: client.id },
    token,
    scopes,
  };
  await writeProfile(options.profile, profile, context);
  printMessage(
    `${styled('green', 'Logged in.', context.messages)} The profile ${options.profile} is in ${profilePath(options.profile, context)}`,
    context,
  );
  const suffix = options.profile === defaultProfile ? '' : ` --profile ${options.profile}`;
  printMessage(`Try: litas call getUser --userId me${suffix}`, context);
  return exitCodes.ok;
};

function readScopes(text: string): string[] {
  const scopes = readList(text);
  const known = scopes.every((scope) => tokenScopes.includes(scope.replace(/_offline$/, '')));
  if (known && scopes.length > 0) return scopes;
  throw new InvalidArgumentError(`The scopes are ${tokenScopes.join(', ')}, also with _offline.`);
}

function serverOf(
  { baseUrl, sandbox }: LoginOptions,
  before: Profile | undefined,
): Pick<Profile, 'baseUrl' | 'sandbox'> {
  if (baseUrl !== undefined && typeof sandbox === 'string') {
    throw new UsageError('Use only one of --base-url and the URL of --sandbox.');
  }
  if (sandbox !== undefined) {
    return { baseUrl: baseUrl ?? (typeof sandbox === 'string' ? sandbox : sandboxUrl), sandbox: true };
  }
  if (baseUrl === undefined && before) {
    return { baseUrl: before.baseUrl, ...(before.sandbox && { sandbox: true }) };
  }
  return { baseUrl: baseUrl ?? productionUrl };
}

/** Throws for a text that is no URL, before anything is asked. The client checks the rest. */
function requireUrl(url: string, option: string): void {
  if (/^https?:$/.test(URL.parse(url)?.protocol ?? '')) return;
  throw new UsageError(
    `${option} must be a URL with scheme, host and port only, such as ${option === '--sandbox' ? sandboxUrl : productionUrl}.`,
  );
}

const needsOwnClient = `The sandbox is shared: it has no client with published credentials. Create one in a world of your team, where LITAS_SANDBOX_TOKEN is \
the token of the team:
  litas world client --world NAME --redirect-uri http://127.0.0.1:8400/callback
Set WALLET_ID and WALLET_KEY to what it prints, and log in with --port 8400.`;

/** Finds the client credentials: those of the environment, the profile, a sandbox with published ones, or of the terminal. */
async function clientOf(
  { baseUrl, sandbox }: Pick<Profile, 'baseUrl' | 'sandbox'>,
  before: Profile | undefined,
  context: Context,
): Promise<{ client: Credentials; isEntered: boolean }> {
  const { WALLET_ID: id, WALLET_KEY: key } = context.environment;
  if (id && key) return { client: { id, key }, isEntered: false };
  const { client: stored, baseUrl: storedFor } = before ?? {};
  if (stored && storedFor === baseUrl) {
    const storedKey = stored.key ?? key;
    if (storedKey) return { client: { id: stored.id, key: storedKey }, isEntered: false };
  }
  // Loaded here, so that the help starts fast.
  const shared = sandbox && (await (await import('./find-sandbox.ts')).isShared(baseUrl, context));
  if (sandbox && !shared && isLoopback(baseUrl)) {
    const { seededClients } = await import('@litas/sandbox');
    const { id: clientId, key: clientKey } = seededClients.example;
    return { client: { id: clientId, key: clientKey }, isEntered: true };
  }
  if (shared && !canAsk(context)) throw new CommandError(needsOwnClient, 'credentials');
  if (!canAsk(context)) {
    throw new CommandError(
      'There are no client credentials. Set WALLET_ID and WALLET_KEY, or log in on a terminal, which asks for them.',
      'credentials',
    );
  }
  const entered = {
    id: (await ask('Client id: ', context)).trim(),
    key: await askSecret('MAC key (not shown): ', context),
  };
  if (entered.id === '' || entered.key === '') {
    throw new UsageError('A login needs the id and the key of an API client. The vendor issues them.');
  }
  return { client: entered, isEntered: true };
}
