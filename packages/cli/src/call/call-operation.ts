import { createWallet, type ListCall, type WalletCall } from '@litas/client';
import type { CommandOperation } from '../generated/command-table.gen.ts';
import { type Caller, findCaller } from '../profiles/caller.ts';
import { CommandError, exitCodes } from '../terminal/command-error.ts';
import type { Context } from '../terminal/context.ts';
import { confirm } from '../terminal/prompt.ts';
import { collectParameters } from './collect-parameters.ts';
import { describeFailure } from './describe-failure.ts';
import { dryRun } from './dry-run.ts';
import type { CallOptions, OperationCommand } from './operation-command.ts';
import { formatOf, printData, printRows } from './print-data.ts';

type Method = (parameters: object, options: object) => WalletCall<unknown> | ListCall<unknown>;

/** Calls an operation with the arguments that its command has parsed, and prints its data. */
export async function callOperation(
  { operation, command, options: parameterOptions }: OperationCommand,
  context: Context,
): Promise<number> {
  const options = command.opts<CallOptions>();
  const format = formatOf(options, context);
  const caller = await findCaller(options, context);
  requireCredentials(operation, caller, options);
  const { parameters, headers } = await collectParameters(operation, command, parameterOptions, context);
  const requestOptions = { headers, signal: context.signal, ...(options.as && { as: options.as }) };

  if (options.dryRun) return dryRun({ operation, caller, parameters, requestOptions }, context);
  if (operation.method !== 'GET' && caller.isProduction && !options.yes) {
    const { method, path } = operation;
    await confirm(
      `${method} ${path} changes data at ${new URL(caller.baseUrl).host}, in production.`,
      context,
    );
  }

  let received = '';
  const wallet = createWallet({
    baseUrl: caller.baseUrl,
    ...(caller.client && { client: caller.client }),
    ...(caller.token && { token: caller.token }),
    fetch: async (url, init) => {
      const response = await context.fetch(url, init);
      if (options.raw) received = await response.clone().text();
      return response;
    },
  });
  // Each operation of the table is a method.
  const method = (wallet as unknown as Readonly<Record<string, Method>>)[operation.id];
  if (!method) throw new Error(`The client has no method ${operation.id}.`);
  try {
    const call = method(parameters, requestOptions);
    if (options.all) await printRows(call as ListCall<unknown>, format, options.max, context);
    else {
      const data = await call;
      if (format === 'raw') context.output.write(received);
      else printData(data, format, context);
    }
    return exitCodes.ok;
  } catch (error) {
    throw describeFailure(error, operation, caller);
  }
}

/** Throws when nothing can sign the call, before a question or a request. */
function requireCredentials(
  { id, credentials }: CommandOperation,
  { client, token, profile }: Caller,
  { as }: CallOptions,
): void {
  if (credentials === 'none') return;
  const needsClient = credentials === 'client' || as === 'client';
  if (client || (token && !needsClient)) return;
  if (profile !== undefined && needsClient) {
    throw new CommandError(
      `${id} needs client credentials, and the key is not in the profile ${profile}. Set WALLET_KEY.`,
      'credentials',
    );
  }
  throw new CommandError(
    needsClient
      ? `${id} needs client credentials. Set WALLET_ID and WALLET_KEY, or log in: litas login`
      : `There are no credentials for ${id}. Log in: litas login. Without credentials of your own, use a sandbox: litas sandbox, and in another terminal litas login --sandbox`,
    'credentials',
  );
}
