import type { ClientErrorCode, KnownErrorCode } from '@litas/client';
import type { Problem, ProblemContext } from './problem.ts';

type Sentence = Omit<Problem, 'details'>;

/** Returns the messages by error code. */
export function knownSentences({ scopes = [] }: ProblemContext): Readonly<Record<string, Sentence>> {
  const sentences: Partial<Record<KnownErrorCode | ClientErrorCode | 'access_denied', Sentence>> = {
    forbidden: {
      title: 'This is not granted.',
      advice:
        scopes.length === 0
          ? 'The connection does not have access. Connect again and grant more scopes.'
          : `It needs the scope ${scopes.join(' or ')}. Connect again and grant it.`,
      action: 'connect',
    },
    unauthorized: {
      title: 'The signature was not accepted.',
      advice: 'The server may have been restarted since you connected. Connect again.',
      action: 'connect',
      ended: true,
    },
    invalid_timestamp: {
      title: 'The clocks differ.',
      advice: 'The clock of this machine differs too much from the server. Set the clock, then try again.',
      action: 'retry',
    },
    invalid_grant: expired,
    authorize_again: expired,
    access_denied: {
      title: 'The wallet was not connected.',
      advice: 'You denied the request on the consent page. You can connect at any time.',
      calm: true,
    },
    state_mismatch: {
      title: 'This redirect does not belong to this page.',
      advice: 'Its state differs from the one that was sent, so the code was not used. Connect again.',
    },
    invalid_scope: {
      title: 'The server does not know one of the scopes.',
      advice: 'Choose other scopes and connect again.',
    },
    invalid_parameters: {
      title: 'One of these values is not valid.',
      advice: 'Change or clear the filters.',
      action: 'retry',
    },
    not_found: {
      title: 'There is nothing here.',
      advice: 'It does not exist, or the user has not provided it yet.',
      action: 'retry',
    },
    rate_limit_exceeded: {
      title: 'Too many requests.',
      advice: 'Wait a minute, then try again.',
      action: 'retry',
    },
    timeout: {
      title: 'The response took too long.',
      advice: 'The server may be busy. Try again.',
      action: 'retry',
    },
    invalid_response: {
      title: 'This is not the Wallet API.',
      advice: 'Check whether another program listens at this address.',
      action: 'retry',
    },
  };
  return sentences;
}

const expired: Sentence = {
  title: 'The connection has ended.',
  advice: 'The token is no longer valid. Connect again.',
  action: 'connect',
  ended: true,
};
