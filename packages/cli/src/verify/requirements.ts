import { once } from 'node:events';
import { ApiError } from '@litas/client';
import { UsageError } from '../terminal/command-error.ts';
import { tokenScopes } from '../generated/checked-operations.gen.ts';
import { type Checked, sameAsUnknownPath } from './check-operation.ts';
import type { RecordedFetch, RecordedResponse } from './recorded-fetch.ts';

/** A text that is no scope may be a secret given by mistake, and must not be printed in the report. */
export function requireKnownScopes(scopes: readonly string[] | undefined): void {
  if (!scopes || scopes.every((scope) => tokenScopes.includes(scope.replace(/_offline$/, '')))) return;
  throw new UsageError(
    `--scopes has an unknown scope. The scopes are ${tokenScopes.join(', ')}, also with _offline.`,
  );
}

/** Time limit of the canary, in milliseconds. */
const canaryTimeoutMs = 30_000;

/**
 * Requests a path that the API does not have. An equal response to an operation shows nothing about that operation.
 *
 * @param recorded - Sends the request.
 * @param baseUrl - Scheme, host and port of the API.
 * @param signal - Ends the request.
 * @returns The response.
 * @throws UsageError when there is none.
 */
export async function requestCanary(
  { fetch, last }: RecordedFetch,
  baseUrl: string,
  signal: AbortSignal,
): Promise<RecordedResponse> {
  const { href } = new URL(`/rest/v1/no-such-path-${crypto.randomUUID()}`, baseUrl);
  signal.throwIfAborted();
  const end = AbortSignal.any([signal, AbortSignal.timeout(canaryTimeoutMs)]);
  const ended = once(end, 'abort');
  const request = { method: 'GET', headers: {}, signal: end, redirect: 'manual' } as const;
  await Promise.race([ended, fetch(href, request).catch(() => {})]);
  signal.throwIfAborted();
  const response = last();
  if (response) return response;
  throw new UsageError('No server responds there. Check --base-url, and whether the server can be reached.');
}

/** Throws when every operation got the response of an unknown path: the server does not know the API. */
export function requireApi(checked: readonly Checked[], { status }: RecordedResponse): void {
  if (checked.some(({ reason }) => reason !== sameAsUnknownPath)) return;
  throw new UsageError(
    `The server responds with ${status} to every operation, and to a path that does not exist: it is not the Wallet API. Check --base-url.`,
  );
}

/** Throws when the API accepted the credentials for no call. */
export function requireAcceptance(checked: readonly Checked[]): void {
  const responses = checked.filter(({ signed }) => signed);
  if (responses.some(({ error }) => !error) || !responses.some(isRefused)) return;
  throw new UsageError(
    responses.some(({ error }) => error?.code === 'invalid_grant')
      ? 'The API rejects the token. Get a new one, and start again.'
      : 'The API rejects the credentials. Check the id, the key, and whether they are for this server.',
  );
}

/** Returns whether the credentials are invalid or have expired. */
const isRefused = ({ error }: Checked): boolean =>
  error instanceof ApiError && ['unauthorized', 'invalid_grant', 'invalid_client'].includes(error.code);
