import type { Credentials, Token, TokenStore } from '@litas/client';
import { UsageError } from '../terminal/command-error.ts';
import type { Context } from '../terminal/context.ts';
import { defaultProfile, readProfile } from './profile-files.ts';
import { tokenFile } from './token-file.ts';

/** Origin of the real API. */
export const productionUrl = 'https://wallet.paysera.com';

/** The server, and the credentials for it. */
export interface Caller {
  readonly baseUrl: string;
  readonly client?: Credentials;
  readonly token?: Token | TokenStore;
  /** The profile with the token. @default none: the credentials are from the environment, or there are none */
  readonly profile?: string;
  /** Scopes that were requested for the token of the profile. */
  readonly scopes?: readonly string[];
  /** Whether a call can change data of production: the server is neither on this machine nor a known sandbox. */
  readonly isProduction: boolean;
}

/** The options that choose a caller. */
export interface CallerOptions {
  readonly profile?: string | undefined;
  readonly baseUrl?: string | undefined;
}

/** Explains where credentials come from, for the help of commands. */
export const credentialsHelp = `
Credentials are no options: other users of the machine can read those, and the shell keeps them in its history. They come from
  the profile of --profile, or of LITAS_PROFILE;
  otherwise the environment: WALLET_ID and WALLET_KEY (API client),
    WALLET_TOKEN and WALLET_TOKEN_KEY (access token), WALLET_BASE_URL (default: ${productionUrl});
  otherwise the profile that litas login has stored.`;

/**
 * Finds the server and the credentials: the named profile, the environment, or the default profile.
 *
 * @throws UsageError when the profile does not exist, belongs to another server, or a variable is missing.
 */
export async function findCaller(options: CallerOptions, context: Context): Promise<Caller> {
  const { environment } = context;
  const named = options.profile ?? (environment['LITAS_PROFILE'] || undefined);
  const fromEnvironment = readEnvironment(environment);
  if (named === undefined && (fromEnvironment.client || fromEnvironment.token)) {
    const baseUrl = options.baseUrl ?? (environment['WALLET_BASE_URL'] || productionUrl);
    return { baseUrl, ...fromEnvironment, isProduction: !isLoopback(baseUrl) };
  }
  const name = named ?? defaultProfile;
  const profile = await readProfile(name, context);
  if (!profile) {
    if (named !== undefined) {
      throw new UsageError(`There is no profile ${named}. Create it: litas login --profile ${named}`);
    }
    const baseUrl = options.baseUrl ?? (environment['WALLET_BASE_URL'] || productionUrl);
    return { baseUrl, isProduction: !isLoopback(baseUrl) };
  }
  const { baseUrl, sandbox, client, token, scopes } = profile;
  // The credentials of one server must not reach another one.
  if (options.baseUrl !== undefined && originOf(options.baseUrl) !== originOf(baseUrl)) {
    throw new UsageError(
      `The profile ${name} is for ${baseUrl}. Log in to the other server under another name: litas login --profile NAME`,
    );
  }
  const { id, key = environment['WALLET_KEY'] } = client ?? {};
  return {
    baseUrl,
    profile: name,
    isProduction: !sandbox && !isLoopback(baseUrl),
    ...(scopes && { scopes }),
    ...(id !== undefined && key && { client: { id, key } }),
    ...(token && { token: tokenFile(name, context) }),
  };
}

/** Reads the credentials of the environment. */
export function readEnvironment(
  variables: Context['environment'],
): Pick<Caller, 'client'> & { readonly token?: Credentials } {
  const client = pairOf(variables, 'WALLET_ID', 'WALLET_KEY');
  const token = pairOf(variables, 'WALLET_TOKEN', 'WALLET_TOKEN_KEY');
  return { ...(client && { client }), ...(token && { token }) };
}

function pairOf(variables: Context['environment'], idName: string, keyName: string): Credentials | undefined {
  const [id, key] = [variables[idName], variables[keyName]];
  if (id && key) return { id, key };
  // A key alone belongs to a profile.
  if (!id) return undefined;
  throw new UsageError(`${keyName} is missing: it is the MAC key of ${idName}.`);
}

/** Returns whether a URL is on this machine. */
export const isLoopback = (url: string): boolean =>
  /^(?:(?:.+\.)?localhost|127(?:\.\d+){3}|\[::1\])$/.test(URL.parse(url)?.hostname ?? '');

const originOf = (url: string): string => URL.parse(url)?.origin ?? url;
