import { useMessages } from '../../../i18n/use-messages.ts';
import { walletMessages } from '../messages.ts';
import type { Connection } from '../../../connection/connection.ts';
import { ProblemNotice } from '../../../components/feedback/problem-notice.tsx';
import { PeopleToSignIn } from '../../../own-clients/people-to-sign-in.tsx';
import { Panel } from '../../../components/layout/panel.tsx';
import { ScopeChooser } from './scope-chooser.tsx';

interface ConnectPanelProps {
  readonly connection: Connection;
  readonly chosen: readonly string[];
  readonly onChoose: (scopes: readonly string[]) => void;
  readonly onConnect: () => void;
  /** Whether the people who can sign in are listed. The dialog of a consent page in this page lists them itself. */
  readonly hasPeople: boolean;
}

/** A form to choose scopes and connect. */
export function ConnectPanel({ connection, chosen, onChoose, onConnect, hasPeople }: ConnectPanelProps) {
  const t = useMessages(walletMessages);
  const busy = connection.step !== 'none';
  return (
    <Panel title={t('connectTitle')} className="connect">
      {connection.step === 'none' && connection.problem !== undefined && (
        <ProblemNotice problem={connection.problem} onRetry={onConnect} onConnect={onConnect} />
      )}
      <p className="lead">{t('connectLead')}</p>
      <div className="connect-actions">
        <button type="button" className="primary" onClick={busy ? undefined : onConnect} aria-disabled={busy}>
          {t(busy ? 'connecting' : 'connect')}
        </button>
        <p>{t(`progress.${connection.step}`)}</p>
      </div>
      {hasPeople && <PeopleToSignIn />}
      <ScopeChooser chosen={chosen} onChoose={onChoose} disabled={busy} />
    </Panel>
  );
}
