import { ConfigurationError, createWallet, type Fetch, type Wallet } from '@litas/client';
import { type ResponseIssue, ResponseValidationError, validateResponse } from '@litas/client/validate';
import { UsageError } from '@litas/scripts/usage-error';
import type { Caller } from './credentials.ts';

/** Who asks whom, and where differences go. */
export interface CollectingWalletOptions {
  readonly baseUrl: string;
  readonly caller: Caller;
  readonly fetch: Fetch;
  /** What validation finds is added here, and ends no call. */
  readonly issues: ResponseIssue[];
}

/** Makes a wallet that asks once, refreshes nothing, and collects what is not as described. */
export function collectingWallet({
  baseUrl,
  caller: { client, token },
  fetch,
  issues,
}: CollectingWalletOptions): Wallet {
  try {
    return createWallet({
      baseUrl,
      fetch,
      ...(client && { client }),
      ...(token && { token }),
      // A refresh spends the refresh token of whoever lent the credentials.
      refresh: false,
      // Each operation is asked once, and what it answered is told.
      retry: false,
      validateResponse: (received) => {
        try {
          validateResponse(received);
        } catch (error) {
          // What differs is collected, and the response is used all the same.
          if (!(error instanceof ResponseValidationError)) throw error;
          issues.push(...error.issues);
        }
      },
    });
  } catch (error) {
    if (error instanceof ConfigurationError) throw new UsageError(named(error), { cause: error });
    throw error;
  }
}

const named = ({ option, message }: ConfigurationError): string =>
  option === 'baseUrl' ? message.replace('baseUrl', '--base-url') : message;
