import type { ConnectError } from '@litas/sandbox/connect';
import { useState } from 'react';
import { CopyButton } from '../components/copy-button.tsx';
import { useMessages } from '../i18n/use-messages.ts';
import { usePlayground } from '../shell/use-playground.ts';
import { createTeamMessages } from './create-team-messages.ts';

interface CreateTeamProps {
  /** The token of the administrator. */
  readonly token: string;
}

/**
 * The command that creates a team, for a POSIX shell. The token is read from the environment, and that of the team is written into the same
 * file as in the guide for teams.
 */
const teamCommand = (origin: string, name: string): string =>
  String.raw`( umask 077
  printf 'Authorization: Bearer %s' "$LITAS_ADMIN_TOKEN" |
  curl ${origin}/__sandbox/teams -sS --fail-with-body \
    -H @- -d '{"team":"${teamName.test(name) ? name : 'web-shop'}"}' > response.json &&
  sed -n 's/.*"token":"\([^"]*\)".*/\1/p' response.json > team-token && rm response.json &&
  echo "The token is in $PWD/team-token: enter it on the page." ||
  { cat response.json; exit 1; } )`;

/** The names that a team can have. */
const teamName = /^[a-z\d](?:[a-z\d-]{0,30}[a-z\d])?$/;

/** Creates a team with the token of the administrator, shows its token once, and goes on with it. */
export function CreateTeam({ token }: CreateTeamProps) {
  const t = useMessages(createTeamMessages);
  const { teamTokens, origins } = usePlayground();
  const [name, setName] = useState('');
  const [created, setCreated] = useState<{ readonly team: string; readonly token: string }>();
  const [problem, setProblem] = useState('');
  const entered = name.trim();
  const isValid = teamName.test(entered);
  const create = async (): Promise<void> => {
    try {
      const { connectTeams } = await import('@litas/sandbox/connect');
      setCreated(await connectTeams(origins.sandbox, { token }).createTeam(entered));
    } catch (error) {
      const { rejection, message = '' } = Object(error) as Partial<ConnectError>;
      const reason = { 400: 'teamReserved', 409: 'teamExists' } as const;
      const known = reason[rejection?.status as keyof typeof reason];
      setProblem(known === undefined ? t('problem', { reason: message }) : t(known, { name: entered }));
    }
  };
  if (created !== undefined) {
    return (
      <section
        className="problem problem-calm token-form"
        aria-label={t('teamCreated', { name: created.team })}
      >
        <p className="problem-title" role="status">
          {t('teamCreated', { name: created.team })}
        </p>
        <p>{t('teamTokenOnce')}</p>
        <p>
          <code className="team-token">{created.token}</code>{' '}
          <CopyButton text={() => created.token} label={t('copyToken')} done={t('copied')} />
        </p>
        <div className="problem-actions">
          <button
            type="button"
            className="primary"
            onClick={() => teamTokens.set(origins.sandbox, created.token)}
          >
            {t('goOnAs', { name: created.team })}
          </button>
        </div>
      </section>
    );
  }
  return (
    <form
      className="problem problem-calm token-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (isValid) void create();
      }}
    >
      <p className="problem-title" role="status">
        {t('adminTitle')}
      </p>
      <p>{t('adminText')}</p>
      <label className="control">
        <span className="control-label">{t('teamName')}</span>
        <input
          value={name}
          autoComplete="off"
          spellCheck={false}
          aria-invalid={entered !== '' && !isValid}
          onChange={({ target }) => {
            setName(target.value);
            setProblem('');
          }}
        />
        <span className="note">{t('teamNameHint')}</span>
      </label>
      {entered !== '' && !isValid && <p role="status">{t('teamNameInvalid')}</p>}
      <details>
        <summary>{t('adminCommand')}</summary>
        <pre className="command">
          <code>{teamCommand(origins.sandbox, entered)}</code>
        </pre>
      </details>
      {problem !== '' && (
        <p className="token-rejected" role="alert">
          {problem}
        </p>
      )}
      <div className="problem-actions">
        <button type="submit" className="primary" disabled={!isValid}>
          {t('createTeam')}
        </button>
      </div>
    </form>
  );
}
