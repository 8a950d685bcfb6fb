import { ConfigurationError, createWallet, type Fetch, type Wallet } from '@litas/client';
import { type ResponseIssue, ResponseValidationError, validateResponse } from '@litas/client/validate';
import { UsageError } from '../terminal/command-error.ts';
import type { CheckCaller } from './check-caller.ts';

/** The API client and its target, and the list of differences. */
export interface CollectingWalletOptions {
  readonly baseUrl: string;
  readonly caller: CheckCaller;
  readonly fetch: Fetch;
  /** Receives the violations; they end no call. */
  readonly issues: ResponseIssue[];
}

/** Creates a wallet that makes one attempt, never refreshes, and collects the differences from the description. */
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
      // A refresh would use up the refresh token of the user who provided the credentials.
      refresh: false,
      // Each operation is called once, and its result reported.
      retry: false,
      validateResponse: (received) => {
        try {
          validateResponse(received);
        } catch (error) {
          // Differences are collected, and the response is used nevertheless.
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
