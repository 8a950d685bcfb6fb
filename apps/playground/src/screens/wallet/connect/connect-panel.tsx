import type { Connection } from '../../../connection/connection.ts';
import { progressText } from '../../../connection/progress-text.ts';
import { ProblemNotice } from '../../../components/feedback/problem-notice.tsx';
import { Panel } from '../../../components/layout/panel.tsx';
import { ScopeChooser } from './scope-chooser.tsx';

interface ConnectPanelProps {
  readonly connection: Connection;
  readonly chosen: readonly string[];
  readonly onChoose: (scopes: readonly string[]) => void;
  readonly onConnect: () => void;
}

/** A form to choose scopes and connect. */
export function ConnectPanel({ connection, chosen, onChoose, onConnect }: ConnectPanelProps) {
  const busy = connection.step !== 'none';
  return (
    <Panel title="Connect a wallet" className="connect">
      {connection.step === 'none' && connection.problem !== undefined && (
        <ProblemNotice problem={connection.problem} onRetry={onConnect} onConnect={onConnect} />
      )}
      <p className="lead">
        Choose what to ask for. The person decides on the consent page; whatever is not granted is missing
        from the responses.
      </p>
      <div className="connect-actions">
        <button type="button" className="primary" onClick={busy ? undefined : onConnect} aria-disabled={busy}>
          {busy ? 'Connecting…' : 'Connect'}
        </button>
        <p>{progressText[connection.step]}</p>
      </div>
      <ScopeChooser chosen={chosen} onChoose={onChoose} disabled={busy} />
    </Panel>
  );
}
