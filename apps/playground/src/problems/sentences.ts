import type { ClientErrorCode, KnownErrorCode } from '@litas/client';
import type { Problem, ProblemContext } from './problem.ts';

type Sentence = Omit<Problem, 'details'>;

/** Our sentences, by the code of the error. */
export function knownSentences({ scopes = [] }: ProblemContext): Readonly<Record<string, Sentence>> {
  const sentences: Partial<Record<KnownErrorCode | ClientErrorCode | 'access_denied', Sentence>> = {
    forbidden: {
      title: 'This was not granted.',
      advice:
        scopes.length === 0
          ? 'The connection does not reach this. Connect again and grant more.'
          : `It needs the scope ${scopes.join(' or ')}. Connect again and grant it.`,
      action: 'connect',
    },
    unauthorized: {
      title: 'The signature was not accepted.',
      advice: 'The server may have started afresh since you connected. Connect again.',
      action: 'connect',
      ended: true,
    },
    invalid_timestamp: {
      title: 'The clocks disagree.',
      advice:
        'The time of this machine and that of the server are too far apart. Set the clock, then try again.',
      action: 'retry',
    },
    invalid_grant: expired,
    authorize_again: expired,
    access_denied: {
      title: 'The wallet was not connected.',
      advice: 'The request was denied on the consent page. You can connect whenever you like.',
      calm: true,
    },
    state_mismatch: {
      title: 'This answer was not meant for this page.',
      advice:
        'The state that came back is not the one that was sent, so the code was thrown away. Connect again.',
    },
    invalid_scope: {
      title: 'One of the scopes is not known here.',
      advice: 'Choose other scopes and connect again.',
    },
    invalid_parameters: {
      title: 'The API does not take one of these values.',
      advice: 'Change the filters, or clear them.',
      action: 'retry',
    },
    not_found: {
      title: 'There is nothing here.',
      advice: 'It does not exist, or the person has not provided it yet.',
      action: 'retry',
    },
    rate_limit_exceeded: {
      title: 'That was too fast.',
      advice: 'The API asks for a pause. Wait a minute, then try again.',
      action: 'retry',
    },
    timeout: {
      title: 'The answer took too long.',
      advice: 'The server may be busy. Try again.',
      action: 'retry',
    },
    invalid_response: {
      title: 'Something else answered.',
      advice:
        'The answer is not one of the Wallet API. Look whether another program listens at this address.',
      action: 'retry',
    },
  };
  return sentences;
}

const expired: Sentence = {
  title: 'The connection has ended.',
  advice: 'Its token is no longer good. Connect again to go on.',
  action: 'connect',
  ended: true,
};
