import { useState } from 'react';
import { useMessages } from '../i18n/use-messages.ts';
import { isTeamToken } from '../session/team-token.ts';
import { usePlayground, useTeamToken } from '../shell/use-playground.ts';
import { liveMessages } from './messages.ts';

interface TokenFormProps {
  /** What is wrong with the token that the page has. */
  readonly state: 'missing' | 'rejected' | 'administrator';
  /** Why a token is needed. */
  readonly text: string;
}

/** Asks for the token of a team sandbox. With that of the administrator, which creates one, it is the second way. */
export function TokenForm({ state, text }: TokenFormProps) {
  const t = useMessages(liveMessages);
  const { teamTokens, origins } = usePlayground();
  const present = useTeamToken();
  const [token, setToken] = useState('');
  const entered = token.trim();
  const isValid = isTeamToken(entered);
  return (
    <form
      id="team-token"
      className="problem problem-calm token-form"
      tabIndex={-1}
      onSubmit={(event) => {
        event.preventDefault();
        if (isValid) teamTokens.set(origins.sandbox, entered);
      }}
    >
      <p className="problem-title">{t(state === 'administrator' ? 'tokenOfTeam' : 'tokenTitle')}</p>
      {state === 'missing' && <p>{text}</p>}
      {state === 'rejected' && (
        <p className="token-rejected" role="alert">
          {text}
        </p>
      )}
      <p className="note">{t('tokenKept')}</p>
      <label className="control">
        <span className="control-label">{t('tokenLabel')}</span>
        <input
          // Not a password, which a browser would offer to store.
          className="secret"
          autoComplete="off"
          spellCheck={false}
          value={token}
          aria-invalid={token !== '' && !isValid}
          onChange={({ target }) => setToken(target.value)}
        />
      </label>
      {token !== '' && !isValid && <p role="status">{t('tokenInvalid')}</p>}
      <div className="problem-actions">
        <button type="submit" className="primary" disabled={!isValid}>
          {t('useToken')}
        </button>
        {present !== undefined && (
          <button type="button" onClick={() => teamTokens.set(origins.sandbox, undefined)}>
            {t('forgetToken')}
          </button>
        )}
      </div>
    </form>
  );
}
