import { Link, useParams, useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { entryOf } from '../../catalogue/catalogue.ts';
import { Empty } from '../../components/feedback/empty.tsx';
import { Skeleton } from '../../components/feedback/skeleton.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { useIsReadingWorld } from '../../live/use-world-facts.ts';
import { useSession } from '../../shell/use-playground.ts';
import { keepOperation } from '../../session/last-operation.ts';
import { forOtherOperation, readExplorerSearch } from './explorer-search.ts';
import { explorerMessages } from './messages.ts';
import { useFormResets } from '../../calls/form-resets.ts';
import { OperationHead } from './operation-head.tsx';
import { OperationPage } from './operation-page.tsx';

/** Milliseconds after which the form is shown also if the world does not respond. */
const longestReadingMs = 2_000;

/** The operation in the URL. */
export function OperationScreen() {
  const t = useMessages(explorerMessages);
  const { operationId } = useParams({ from: '/explorer/$operationId' });
  const session = useSession();
  const resets = useFormResets();
  // The form starts with people and ids of the world.
  const isReading = useIsReadingWorld();
  const [isShown, setShown] = useState(!isReading);
  if (!isReading && !isShown) setShown(true);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), longestReadingMs);
    return () => clearTimeout(timer);
  }, []);
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
        <>
          <OperationHead entry={entry} />
          {isShown ? (
            <OperationPage key={`${operationId} ${session.mode} ${resets}`} entry={entry} session={session} />
          ) : (
            <Skeleton lines={6} label={t('readingWorld')} />
          )}
        </>
      )}
    </div>
  );
}
