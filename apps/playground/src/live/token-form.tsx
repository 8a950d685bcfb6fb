import { useState } from 'react';
import { useMessages } from '../i18n/use-messages.ts';
import { isTeamToken } from '../session/team-token.ts';
import { usePlayground, useTeamToken } from '../shell/use-playground.ts';
import { liveMessages } from './messages.ts';

/**
 * Asks for the token of a team sandbox.
 *
 * @param text - Why.
 */
export function TokenForm({ text }: { readonly text: string }) {
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
      <p className="problem-title">{t('tokenTitle')}</p>
      {present === undefined ? (
        <p>{text}</p>
      ) : (
        <p className="token-rejected" role="alert">
          {text}
        </p>
      )}
      <p className="note">{t('tokenKept')}</p>
      {/* Browsers expect a name in a form with a password. */}
      <input type="text" autoComplete="username" value={origins.sandbox} readOnly hidden />
      <label className="control">
        <span className="control-label">{t('tokenLabel')}</span>
        <input
          type="password"
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
