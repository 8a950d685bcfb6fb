import { useMessages } from '../../../i18n/use-messages.ts';
import { walletMessages } from '../messages.ts';
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
  const t = useMessages(walletMessages);
  const [anyway, setAnyway] = useState(false);
  const open = asked === undefined || scopes.some((scope) => asked.includes(scope));
  if (open || anyway) return children;
  return (
    <Panel title={title}>
      <Empty title={t('hiddenTitle')}>
        <p>
          <code>{operation}</code> {t('hiddenNeeds')} <ScopeNames scopes={scopes} />
          {t('hiddenNotAsked')}
        </p>
        <button type="button" className="quiet" onClick={() => setAnyway(true)}>
          {t('callAnyway')}
        </button>
      </Empty>
    </Panel>
  );
}
