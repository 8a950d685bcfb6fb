import { type ReactNode, useState } from 'react';
import { Empty } from '../../../components/feedback/empty.tsx';
import { Panel } from '../../../components/layout/panel.tsx';
import { ScopeNames } from './scope-names.tsx';

interface ScopeGateProps {
  readonly title: string;
  readonly operation: string;
  /** The scopes, of which one is enough. */
  readonly scopes: readonly string[];
  readonly asked: readonly string[] | undefined;
  readonly children: ReactNode;
}

/** Shows a panel if its scope was requested. Otherwise names the scope and offers to call the operation anyway. */
export function ScopeGate({ title, operation, scopes, asked, children }: ScopeGateProps) {
  const [anyway, setAnyway] = useState(false);
  const open = asked === undefined || scopes.some((scope) => asked.includes(scope));
  if (open || anyway) return children;
  return (
    <Panel title={title}>
      <Empty title={`Hidden: a scope is missing`}>
        <p>
          <code>{operation}</code> needs <ScopeNames scopes={scopes} />, which was not asked for.
        </p>
        <button type="button" className="quiet" onClick={() => setAnyway(true)}>
          Call it anyway
        </button>
      </Empty>
    </Panel>
  );
}
