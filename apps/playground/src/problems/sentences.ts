import type { ClientErrorCode, KnownErrorCode } from '@litas/client';
import { translator } from '../i18n/messages.ts';
import { problemMessages } from './messages.ts';
import type { Problem, ProblemContext } from './problem.ts';

type Sentence = Omit<Problem, 'details'>;

/** Returns the function for the messages about errors in the language of a context. */
export const sayIn = ({ language = 'en' }: ProblemContext) => translator(problemMessages, language);

/** Returns the messages by error code. */
export function knownSentences(context: ProblemContext): Readonly<Record<string, Sentence>> {
  const { scopes = [] } = context;
  const t = sayIn(context);
  const expired: Sentence = {
    title: t('expired.title'),
    advice: t('expired.advice'),
    action: 'connect',
    ended: true,
  };
  const sentences: Partial<Record<KnownErrorCode | ClientErrorCode | 'access_denied', Sentence>> = {
    forbidden: {
      title: t('forbidden.title'),
      advice:
        scopes.length === 0
          ? t('forbidden.advice')
          : t('forbidden.scopes', { scopes: scopes.join(` ${t('or')} `) }),
      action: 'connect',
    },
    unauthorized: {
      title: t('unauthorized.title'),
      advice: t('unauthorized.advice'),
      action: 'connect',
      ended: true,
    },
    invalid_timestamp: { title: t('timestamp.title'), advice: t('timestamp.advice'), action: 'retry' },
    invalid_grant: expired,
    authorize_again: expired,
    access_denied: { title: t('denied.title'), advice: t('denied.advice'), calm: true },
    state_mismatch: { title: t('state.title'), advice: t('state.advice') },
    invalid_scope: { title: t('scope.title'), advice: t('scope.advice') },
    invalid_parameters: { title: t('parameters.title'), advice: t('parameters.advice'), action: 'retry' },
    not_found: { title: t('missing.title'), advice: t('missing.advice'), action: 'retry' },
    rate_limit_exceeded: { title: t('limit.title'), advice: t('limit.advice'), action: 'retry' },
    timeout: { title: t('timeout.title'), advice: t('timeout.advice'), action: 'retry' },
    invalid_response: { title: t('other.title'), advice: t('other.advice'), action: 'retry' },
  };
  return sentences;
}
