import { Link, useParams } from '@tanstack/react-router';
import { entryOf } from '../../catalogue/catalogue.ts';
import { Empty } from '../../components/feedback/empty.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { useSession } from '../../shell/use-playground.ts';
import { forOtherOperation } from './explorer-search.ts';
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
