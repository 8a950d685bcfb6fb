import type { Credentials } from '@litas/client';
import { type CallerOptions, findCaller } from '../profiles/caller.ts';
import { UsageError } from '../terminal/command-error.ts';
import type { Context } from '../terminal/context.ts';
import { readObject } from '../terminal/read-input.ts';

/** The server, the credentials, and the user to read. */
export interface CheckCaller {
  readonly client?: Credentials;
  /** Only what signs. Without a refresh token nothing can be refreshed, which would be a write. */
  readonly token?: Credentials;
  /** The user to read when there is no token. */
  readonly userId?: number;
  readonly walletId?: number;
}

/** The options that choose the caller of a check. */
export interface CheckCallerOptions extends CallerOptions {
  /** Path of a file with the credentials; `-` for standard input. */
  readonly credentials?: string;
  readonly userId?: number;
  readonly walletId?: number;
}

type Fields = Readonly<Record<string, unknown>>;

/**
 * Reads the credentials from a file or from standard input, otherwise from the environment or a profile.
 *
 * @throws UsageError that says what is missing, without any part of what was read.
 */
export async function readCheckCaller(
  options: CheckCallerOptions,
  context: Context,
): Promise<{ readonly baseUrl: string; readonly caller: CheckCaller; readonly scopes?: readonly string[] }> {
  const { environment } = context;
  const found = await findCaller(options, context);
  const fields =
    options.credentials === undefined
      ? { client: found.client, token: await signerOf(found.token) }
      : await readObject('--credentials', options.credentials, context);
  const client = credentialsIn(fields, 'client');
  const token = credentialsIn(fields, 'token');
  if (!client && !token) {
    throw new UsageError(
      'There are no credentials: set WALLET_ID and WALLET_KEY, or WALLET_TOKEN and WALLET_TOKEN_KEY, or name a file with --credentials, or log in with litas login.',
    );
  }
  const { userId: user, walletId: wallet } = fields as { userId?: unknown; walletId?: unknown };
  const userId = idIn(
    options.userId ?? user ?? (environment['WALLET_USER_ID'] || undefined),
    'WALLET_USER_ID, or userId',
  );
  const walletId = idIn(
    options.walletId ?? wallet ?? (environment['WALLET_WALLET_ID'] || undefined),
    'WALLET_WALLET_ID, or walletId',
  );
  return {
    baseUrl: found.baseUrl,
    // Those of the profile belong to its token.
    ...(options.credentials === undefined && found.scopes && { scopes: found.scopes }),
    caller: {
      ...(client && { client }),
      ...(token && { token }),
      ...(userId && { userId }),
      ...(walletId && { walletId }),
    },
  };
}

async function signerOf(
  token: Awaited<ReturnType<typeof findCaller>>['token'],
): Promise<Credentials | undefined> {
  const current = token && 'get' in token ? await token.get() : token;
  return current && { id: current.id, key: current.key };
}

function credentialsIn(fields: Fields, name: string): Credentials | undefined {
  const value = fields[name];
  if (value === undefined) return undefined;
  const { id, key } = Object(value) as Fields;
  if (typeof id === 'string' && typeof key === 'string' && id && key) return { id, key };
  throw new UsageError(
    `The ${name} of --credentials needs both its id and its key: ${name}.id and ${name}.key.`,
  );
}

function idIn(value: unknown, names: string): number | undefined {
  if (value === undefined) return undefined;
  const id = Number(value);
  if (Number.isSafeInteger(id) && id > 0) return id;
  throw new UsageError(`${names} of the file, has to be a whole number from 1 on.`);
}
