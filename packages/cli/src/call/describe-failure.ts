import { AbortError, ApiError, ConfigurationError, OAuthError, WalletError } from '@litas/client';
import type { CommandOperation } from '../generated/command-table.gen.ts';
import { type Caller, isLoopback } from '../profiles/caller.ts';
import { CommandError, type exitCodes } from '../terminal/command-error.ts';
import { plain } from '../terminal/print.ts';
import { optionName } from './option-name.ts';

/**
 * Turns the error of a call into one with the remedy and the exit code of its cause.
 *
 * @param error - What the client threw.
 * @param operation - The operation.
 * @param caller - Server and profile.
 * @returns The error to throw; an error that is no failure of the call is returned as it is.
 */
export function describeFailure(error: unknown, operation: CommandOperation, caller: Caller): unknown {
  if (!(error instanceof WalletError)) return error;
  if (error instanceof AbortError) return new CommandError('Stopped.', 'stopped', { cause: error });
  if (error instanceof ConfigurationError) {
    const known = operation.parameters.some(({ name }) => name === error.option);
    const message = known
      ? error.message.replace(error.option, `--${optionName(error.option)}`)
      : error.message;
    const text = error.option === 'baseUrl' ? message.replace('baseUrl', 'The base URL') : message;
    return new CommandError(`${text}.`.replace(/\.\.$/, '.'), 'usage', { cause: error });
  }
  const cause = causeOf(error);
  const lines = [`${error.message}.`, ...detailsOf(error), remedyOf(cause, error, operation, caller)];
  return new CommandError(lines.filter((line) => line !== '').join('\n'), cause, { cause: error });
}

type Cause = keyof typeof exitCodes;

/** Codes of credentials that are not valid, and of sessions that have ended. */
const credentialCodes: ReadonlySet<string> = new Set([
  'authorize_again',
  'invalid_client',
  'invalid_grant',
  'session_replaced',
  'unauthorized',
]);

function causeOf(error: WalletError): Cause {
  if (credentialCodes.has(error.code)) return 'credentials';
  if (['connection', 'timeout'].includes(error.code)) return 'connection';
  const { status = 0 } = error instanceof ApiError || error instanceof OAuthError ? error : {};
  if (status === 401) return 'credentials';
  if (status === 403) return 'forbidden';
  if (status === 404) return 'notFound';
  if (status === 429) return 'limit';
  if (status >= 500 || error.code === 'invalid_response') return 'server';
  return status >= 400 ? 'invalid' : 'unexpected';
}

/** The texts of the server: the description, the fields, and the number for its support. */
function detailsOf(error: WalletError): string[] {
  if (!(error instanceof ApiError || error instanceof OAuthError)) return [];
  const { message, description, properties = {}, correlationId } = error;
  return [
    // A client that can explain an error has the description in the message already.
    ...(description === undefined || message.includes(description) ? [] : [plain(description)]),
    ...Object.entries(properties).map(
      ([field, messages]) => `  ${plain(field)}: ${plain(messages.join('; '))}`,
    ),
    ...(correlationId === undefined ? [] : [`Correlation id: ${plain(correlationId)}`]),
  ];
}

function remedyOf(cause: Cause, error: WalletError, operation: CommandOperation, caller: Caller): string {
  const profile =
    caller.profile === undefined || caller.profile === 'default' ? '' : ` --profile ${caller.profile}`;
  switch (cause) {
    case 'credentials':
      return caller.profile === undefined
        ? 'Check the id and the key in the environment. To find a mistake in a signature: litas explain --help'
        : `Log in again: litas login${profile}`;
    case 'forbidden': {
      const [scope] = operation.scopes ?? [];
      if (scope === undefined) return 'The API client needs a permission, which the vendor grants.';
      // A login replaces the scopes of the one before.
      const scopes = [...new Set([...(caller.scopes ?? []), scope])].join(',');
      return `It needs the scope ${operation.scopes?.join(' or ')}. Request it: litas login${profile} --scopes ${scopes}`;
    }
    case 'invalid':
    case 'notFound':
      return `See litas call ${operation.id} --help.`;
    case 'limit':
      return 'Wait, and try again.';
    case 'connection':
      return isLoopback(caller.baseUrl)
        ? `Is a sandbox running at ${caller.baseUrl}? Start it: litas sandbox`
        : `Check the network, and whether ${caller.baseUrl} is right.`;
    default:
      return error.retryable ? 'Try again later.' : '';
  }
}
