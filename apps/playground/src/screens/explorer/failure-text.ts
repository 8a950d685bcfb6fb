import type { CallRecord } from '../../calls/send-call.ts';
import { personOf } from '../../calls/signer.ts';
import type { KeyOf, Translate } from '../../i18n/messages.ts';
import type { explorerMessages } from './messages.ts';

type Translator = Translate<KeyOf<typeof explorerMessages>>;

/**
 * Returns what an error response means for the developer who made the call.
 *
 * @param code - The error code.
 * @param record - The call.
 * @param t - The function for the texts.
 */
export function failureText(code: string, record: CallRecord, t: Translator): string {
  const { granted, entry, attempts, signer, credentials } = record;
  const person = personOf(signer, credentials.people);
  const isLogIn = entry.operationId !== 'createToken' && attempts.at(-1)?.operation === 'createToken';
  switch (code) {
    case 'unauthorized':
      return t('failed.unauthorized');
    case 'forbidden':
      if (granted === undefined) return t('failed.forbiddenClient');
      return entry.scopes.some((scope) => granted.includes(scope))
        ? t('failed.forbidden')
        : t('failed.scopes', { scopes: entry.scopes.join(` ${t('or')} `) });
    case 'not_found':
      return t('failed.notFound');
    case 'invalid_parameters':
      return t('failed.parameters');
    case 'invalid_grant':
      return person && isLogIn ? t('failed.logIn', { name: person.name }) : t('failed.grant');
    case 'invalid_response':
      return t('failed.response');
    case 'rate_limit_exceeded':
      return t('failed.limit');
    default:
      return t('failed.other', { code });
  }
}
