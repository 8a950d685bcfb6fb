import { Link, useParams, useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import { entryOf } from '../../catalogue/catalogue.ts';
import { Empty } from '../../components/feedback/empty.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { useSession } from '../../shell/use-playground.ts';
import { keepOperation } from '../../session/last-operation.ts';
import { forOtherOperation, readExplorerSearch } from './explorer-search.ts';
import { explorerMessages } from './messages.ts';
import { useFormResets } from '../../calls/form-resets.ts';
import { OperationPage } from './operation-page.tsx';

/** The operation in the URL. */
export function OperationScreen() {
  const t = useMessages(explorerMessages);
  const { operationId } = useParams({ from: '/explorer/$operationId' });
  const session = useSession();
  const resets = useFormResets();
  const entry = entryOf(operationId);
  const search = useSearch({ from: '/explorer' });
  useEffect(
    () => keepOperation({ operationId, search: { ...readExplorerSearch(search) } }),
    [operationId, search],
  );
  return (
    <div className="operation">
      <Link to="/explorer" search={forOtherOperation} className="back-link">
        ← {t('back')}
      </Link>
      {entry === undefined ? (
        <section className="panel">
          <Empty title={t('unknown')}>
            <p>{t('nothingAdvice')}</p>
          </Empty>
        </section>
      ) : (
        <OperationPage key={`${operationId} ${session.mode} ${resets}`} entry={entry} session={session} />
      )}
    </div>
  );
}
