import {
  type ConnectedSandbox,
  type ConnectedWorld,
  ConnectError,
  type ConnectedTeams,
  connectSandbox,
  connectTeams,
} from '@litas/sandbox/connect';
import type { Command } from 'commander';
import { defaultProfile, readProfile } from '../profiles/profile-files.ts';
import { CommandError, type exitCodes, UsageError } from '../terminal/command-error.ts';
import { createCommand } from '../terminal/command.ts';
import type { Context } from '../terminal/context.ts';

/** The options that choose a sandbox and one of its worlds. */
export interface ConnectionOptions {
  readonly sandbox?: string;
  readonly world?: string;
  readonly profile?: string;
}

/** Where the sandbox and its token come from, for the help of commands. */
export const connectionHelp = `
The sandbox is that of --sandbox, of LITAS_SANDBOX_URL, of the profile, or http://127.0.0.1:4010. Start one: litas sandbox
A shared sandbox (--team) needs its token: in LITAS_SANDBOX_TOKEN, or in the profile, where litas login --sandbox stores it.`;

/** Creates a command with the options that choose a sandbox and a world. */
export const createControlCommand = (name: string, context: Context): Command =>
  withConnection(createCommand(name, context));

/** Adds the options that choose a sandbox and a world. */
export const withConnection = (command: Command): Command =>
  command
    .option('--sandbox <url>', 'the sandbox, such as http://127.0.0.1:4010')
    .option('--world <name>', 'the world (default: default)')
    .option(
      '--profile <name>',
      'profile with the sandbox and its token (default: $LITAS_PROFILE, or default)',
    );

/** Returns the options that choose the same sandbox and world again, for a command to copy. */
export const connectionSuffix = ({ sandbox, world, profile }: ConnectionOptions): string =>
  Object.entries({ sandbox, world, profile })
    .flatMap(([name, value]) => (value === undefined ? [] : [` --${name} ${value}`]))
    .join('');

/** A connected sandbox, and the chosen world. */
export interface Connection {
  readonly sandbox: ConnectedSandbox;
  readonly world: ConnectedWorld | ConnectedSandbox;
  /** The team of the token. @default the sandbox is not shared */
  readonly teams?: ConnectedTeams;
}

/**
 * Connects to the sandbox of the options, the environment or the profile. Nothing is sent yet.
 *
 * @throws UsageError when the URL or the name of the world is not valid.
 */
export async function connect(options: ConnectionOptions, context: Context): Promise<Connection> {
  const { environment, fetch, signal } = context;
  const name = options.profile ?? (environment['LITAS_PROFILE'] || defaultProfile);
  const profile = await readProfile(name, context);
  if (options.profile !== undefined && !profile) {
    throw new UsageError(`There is no profile ${name}. Create it: litas login --sandbox --profile ${name}`);
  }
  const own = profile?.sandbox ? profile : undefined;
  const url =
    options.sandbox ?? (environment['LITAS_SANDBOX_URL'] || own?.baseUrl || 'http://127.0.0.1:4010');
  // The token of one sandbox must not reach another one.
  const stored = own?.baseUrl === url ? own.sandboxToken : undefined;
  const token = environment['LITAS_SANDBOX_TOKEN'] || stored;
  try {
    const settings = { fetch, signal, ...(token && { token }) };
    const sandbox = connectSandbox(url, settings);
    return {
      ...(token && { teams: connectTeams(url, { ...settings, token }) }),
      sandbox,
      world:
        options.world === undefined
          ? sandbox
          : connectSandbox(url, { ...settings, fetch: withWorldInUrl(fetch) }).world(options.world),
    };
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) {
      const option = error.message.replace(/^url:? /, '--sandbox ').replace(/^name: /, '--world ');
      throw new UsageError(option.replace(/^token: /, 'LITAS_SANDBOX_TOKEN '), { cause: error });
    }
    throw error;
  }
}

/**
 * Returns a `fetch` that names the world in the URL, where an unknown name is an error. In the header it would create a world, so that a
 * mistyped name would be one that no program uses.
 */
const withWorldInUrl =
  (fetch: Context['fetch']): Context['fetch'] =>
  (input, init) => {
    const headers = new Headers(init?.headers);
    const name = headers.get('x-sandbox-world');
    if (name === null) return fetch(input, init);
    headers.delete('x-sandbox-world');
    const url = new URL(input instanceof Request ? input.url : input);
    url.searchParams.set('world', name);
    return fetch(url, { ...init, headers });
  };

/**
 * Runs calls of a sandbox. Their errors get the exit code of their cause.
 *
 * @throws CommandError when a call fails.
 */
export async function controlling<Result>(work: () => Promise<Result>, { signal }: Context): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (signal.aborted) throw new CommandError('Stopped.', 'stopped', { cause: error });
    if (error instanceof ConnectError) {
      throw new CommandError(sentenceOf(error), causeOf(error), { cause: error });
    }
    if (
      error instanceof RangeError ||
      error instanceof TypeError ||
      (error as Error).name === 'WorldFileError'
    ) {
      throw new CommandError((error as Error).message, 'invalid', { cause: error });
    }
    throw error;
  }
}

/** Returns the message of an error in the words of the command line, without those of HTTP and of a program. */
function sentenceOf({ message, rejection }: ConnectError): string {
  const text = message
    .replace(/^[A-Z]+ \/\S* responded with \d+: /, '')
    .replace(/ Send it as Authorization: Bearer\b.*$/, '')
    .replace(/Create it: POST \S+\.$|A world is created by .*$/, 'Create it: litas world create NAME')
    .replace(/npx @litas\/sandbox(.*?)\. From a page.*$/, 'litas sandbox$1')
    .replace(/ From a page.*$/, '')
    .replace(/Give connectSandbox/, 'Give --sandbox');
  const needsToken = rejection?.status === 401 || rejection?.status === 403;
  return needsToken ? `${text} Set LITAS_SANDBOX_TOKEN to the token of your team.` : text;
}

function causeOf({ code, rejection }: ConnectError): keyof typeof exitCodes {
  if (code === 'unreachable' || code === 'timed_out') return 'connection';
  if (code !== 'rejected') return 'server';
  const { status = 0 } = rejection ?? {};
  if (status === 401 || status === 403) return 'credentials';
  if (status === 404) return 'notFound';
  return status >= 500 ? 'server' : 'invalid';
}
