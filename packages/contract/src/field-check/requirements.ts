import { ApiError } from '@litas/client';
import { type Description, tokenScopesOf } from '@litas/openapi/read';
import { UsageError } from '@litas/scripts/usage-error';
import type { Checked } from './check-operation.ts';

/** What is no scope may be a secret that was given in its place, and would come into the report. */
export function requireKnownScopes(description: Description, scopes: readonly string[] | undefined): void {
  const known = tokenScopesOf(description);
  if (!scopes || scopes.every((scope) => known.includes(scope.replace(/_offline$/, '')))) return;
  throw new UsageError(
    `--scopes holds what is no scope. Scopes are ${known.join(', ')}, and their _offline twins.`,
  );
}

/** Without an answer to the first call there is nobody to ask. */
export function requireAnswer({ status }: Checked): void {
  if (status !== undefined) return;
  throw new UsageError('Nothing answers there. Look at --base-url, and whether the server can be reached.');
}

/** Nothing was compared when nobody knew the caller. */
export function requireAcceptance(checked: readonly Checked[]): void {
  const answers = checked.filter(({ signed }) => signed);
  if (answers.some(({ error }) => !error) || !answers.some(isRefused)) return;
  throw new UsageError(
    answers.some(({ error }) => error?.code === 'invalid_grant')
      ? 'The API no longer takes the token. Get a new one, and start again.'
      : 'The API does not take the credentials. Look at id and key, and whether they are for this server.',
  );
}

/** Whether the credentials were not good, or are no longer. */
const isRefused = ({ error }: Checked): boolean =>
  error instanceof ApiError && ['unauthorized', 'invalid_grant', 'invalid_client'].includes(error.code);
