import { createWallet } from '@litas/client';
import type { CommandOperation } from '../generated/command-table.gen.ts';
import type { Caller } from '../profiles/caller.ts';
import { exitCodes } from '../terminal/command-error.ts';
import type { Context } from '../terminal/context.ts';
import { plain } from '../terminal/print.ts';
import { describeFailure } from './describe-failure.ts';

/** A call that is not sent. */
export interface DryRun {
  readonly operation: CommandOperation;
  readonly caller: Caller;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly requestOptions: object;
}

interface Prepared {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Uint8Array;
}

/**
 * Prints the request of a call, and sends nothing: no request for a new token either. The signature and the values of secret parameters
 * are not printed.
 *
 * @returns The exit code.
 */
export async function dryRun(
  { operation, caller, parameters, requestOptions }: DryRun,
  { output }: Context,
): Promise<number> {
  let prepared: Prepared | undefined;
  const { baseUrl, client, token } = caller;
  const current = token && ('get' in token ? await token.get() : token);
  const wallet = createWallet({
    baseUrl,
    ...(client && { client }),
    // Without an expiry, so that it signs as it is.
    ...(current && { token: { id: current.id, key: current.key } }),
    refresh: false,
    retry: false,
    fetch: (url, init) => {
      prepared = { url, ...init };
      return Promise.reject(new Error('This is a dry run.'));
    },
  });
  // Each operation of the table is a method.
  const methods = wallet as unknown as Readonly<Record<string, (...args: object[]) => Promise<unknown>>>;
  try {
    await methods[operation.id]?.(parameters, requestOptions);
  } catch (error) {
    // The rejection of the function above; any other error is about the parameters.
    if (!prepared) throw describeFailure(error, operation, caller);
  }
  if (prepared) output.write(textOf(prepared, operation));
  return exitCodes.ok;
}

function textOf({ method, url, headers, body }: Prepared, operation: CommandOperation): string {
  const secrets = operation.parameters.filter(({ secret }) => secret).map(({ name }) => name);
  const lines = Object.entries(headers).map(
    ([name, value]) => `${name}: ${name === 'authorization' ? unsigned(value) : plain(value)}`,
  );
  return [
    `${method} ${shownUrl(url, operation, secrets)}`,
    ...lines,
    ...(body && body.length > 0 ? ['', bodyText(body, headers['content-type'] ?? '', secrets)] : []),
    '',
    'Dry run: nothing was sent.',
    '',
  ].join('\n');
}

const unsigned = (header: string): string => header.replace(/ mac="[^"]*"/, ' mac="…"');

function shownUrl(url: string, { path }: CommandOperation, secrets: readonly string[]): string {
  const shown = new URL(url);
  for (const name of secrets) {
    for (const key of new Set(shown.searchParams.keys())) {
      if (key === name || key.startsWith(`${name}[`)) shown.searchParams.set(key, '…');
    }
  }
  if (secrets.some((name) => path.includes(`{${name}}`))) {
    const steps = path.split('/');
    shown.pathname = shown.pathname
      .split('/')
      .map((step, index) => (secrets.some((name) => steps[index] === `{${name}}`) ? '…' : step))
      .join('/');
  }
  return shown.href.replaceAll('%E2%80%A6', '…');
}

function bodyText(body: Uint8Array, type: string, secrets: readonly string[]): string {
  const text = new TextDecoder().decode(body);
  if (type.startsWith('application/json')) {
    const value = JSON.parse(text) as Record<string, unknown>;
    const shown = Object.entries(value).map(([name, each]) => [name, secrets.includes(name) ? '…' : each]);
    return JSON.stringify(Object.fromEntries(shown), null, 2);
  }
  if (type.startsWith('application/x-www-form-urlencoded')) {
    return [...new URLSearchParams(text)]
      .map(([name, value]) => `${name}=${secrets.includes(name) ? '…' : plain(value)}`)
      .join('\n');
  }
  return `(${body.length} bytes)`;
}
