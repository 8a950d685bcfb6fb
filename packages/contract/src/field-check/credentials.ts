import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import type { Credentials } from '@litas/client';
import { UsageError } from '@litas/scripts/usage-error';

/** The credentials, and the user to read. */
export interface Caller {
  readonly client?: Credentials;
  /** Only what signs. Without a refresh token nothing can be refreshed, which would be a write. */
  readonly token?: Credentials;
  /** The user to read when there is no token. */
  readonly userId?: number;
  readonly walletId?: number;
}

type Fields = Readonly<Record<string, unknown>>;

/**
 * Reads the credentials from a file, from standard input, or from the environment.
 *
 * @param file - Path of the file; `-` for standard input; `undefined` for the environment.
 * @param environment - Variables.
 * @param input - Standard input.
 * @throws UsageError that says what is missing, without any part of what was read.
 */
export async function readCaller(
  file: string | undefined,
  environment: Readonly<Record<string, string | undefined>>,
  input: NodeJS.ReadableStream,
): Promise<Caller> {
  const fields = file === undefined ? fromEnvironment(environment) : fromJson(await readText(file, input));
  const client = credentialsIn(fields['client'], 'client', 'WALLET_ID and WALLET_KEY');
  const token = credentialsIn(fields['token'], 'token', 'WALLET_TOKEN and WALLET_TOKEN_KEY');
  if (!client && !token) {
    throw new UsageError(
      'There are no credentials: set WALLET_ID and WALLET_KEY, or WALLET_TOKEN and WALLET_TOKEN_KEY, or name a file with --credentials.',
    );
  }
  const userId = idIn(fields['userId'], 'userId', 'WALLET_USER_ID');
  const walletId = idIn(fields['walletId'], 'walletId', 'WALLET_WALLET_ID');
  return {
    ...(client && { client }),
    ...(token && { token }),
    ...(userId && { userId }),
    ...(walletId && { walletId }),
  };
}

function fromEnvironment(variables: Readonly<Record<string, string | undefined>>): Fields {
  const pair = (id: string | undefined, key: string | undefined) => (id || key ? { id, key } : undefined);
  return {
    client: pair(variables['WALLET_ID'], variables['WALLET_KEY']),
    token: pair(variables['WALLET_TOKEN'], variables['WALLET_TOKEN_KEY']),
    userId: variables['WALLET_USER_ID'] || undefined,
    walletId: variables['WALLET_WALLET_ID'] || undefined,
  };
}

async function readText(file: string, input: NodeJS.ReadableStream): Promise<string> {
  if (file === '-') return text(input);
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError(`The file of --credentials cannot be read (${error.code ?? 'unknown'}).`);
  });
  // It skips the byte order mark that some editors write.
  return new TextDecoder().decode(bytes);
}

function fromJson(json: string): Fields {
  try {
    const fields: unknown = JSON.parse(json);
    if (typeof fields === 'object' && fields !== null) return fields as Fields;
  } catch {
    // The message of the parser quotes the text.
  }
  throw new UsageError('The credentials are not a JSON object; --help shows one.');
}

function credentialsIn(value: unknown, name: string, variables: string): Credentials | undefined {
  if (value === undefined) return undefined;
  const { id, key } = Object(value) as Fields;
  if (typeof id === 'string' && typeof key === 'string' && id && key) return { id, key };
  throw new UsageError(
    `The ${name} needs both its id and its key: ${variables}, or ${name}.id and ${name}.key of the file.`,
  );
}

function idIn(value: unknown, name: string, variable: string): number | undefined {
  if (value === undefined) return undefined;
  const id = Number(value);
  if (Number.isSafeInteger(id) && id > 0) return id;
  throw new UsageError(`${variable}, or ${name} of the file, has to be a whole number from 1 on.`);
}
