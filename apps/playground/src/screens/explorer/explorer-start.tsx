import { Link, useRouter } from '@tanstack/react-router';
import { ScreenTitle } from '../../components/layout/screen-title.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { focusTitleOf } from '../../shell/focus-title.ts';
import { entryOf } from '../../catalogue/catalogue.ts';
import { forOtherOperation } from './explorer-search.ts';
import { explorerMessages } from './messages.ts';

const goodStarts = ['getUser', 'getWalletBalance', 'listStatements', 'registerUser', 'uploadAvatar'];

/** The start page of the explorer. */
export function ExplorerStart() {
  const t = useMessages(explorerMessages);
  const router = useRouter();
  return (
    <section className="panel explorer-start">
      <ScreenTitle title={t('title')} />
      <p className="lead">{t('chooseAdvice')}</p>
      <h2>{t('startWith')}</h2>
      <ul className="start-list">
        {goodStarts.map((operationId) => (
          <li key={operationId}>
            <Link
              to="/explorer/$operationId"
              params={{ operationId }}
              search={forOtherOperation}
              onClick={() => focusTitleOf(router, `/explorer/${operationId}`)}
            >
              {operationId}
            </Link>{' '}
            <span className="note" lang="en">
              {entryOf(operationId)?.summary}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
