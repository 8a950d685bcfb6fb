import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Input, Label, SearchField } from 'react-aria-components';
import { type CatalogueEntry, findOperations } from '../../catalogue/catalogue.ts';
import { Empty } from '../../components/feedback/empty.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { forOtherOperation } from './explorer-search.ts';
import { explorerMessages } from './messages.ts';

/** The operations that match the search, by topic. */
export function OperationList({ chosen }: { readonly chosen: string | undefined }) {
  const t = useMessages(explorerMessages);
  const { q = '' } = useSearch({ from: '/explorer' });
  const navigate = useNavigate();
  const search = (text: string): void =>
    void navigate({
      to: '.',
      search: (present) => ({ ...present, q: text === '' ? undefined : text }),
      replace: true,
    });
  const found = findOperations(q);
  const byTag = Map.groupBy(found, ({ tag }) => tag);
  return (
    <nav className="operation-list" aria-label={t('operations')}>
      <SearchField className="control" defaultValue={q} onChange={search}>
        <Label className="control-label">{t('find')}</Label>
        <Input placeholder={t('findHint')} />
      </SearchField>
      <p className="note" role="status">
        {t('count', { count: found.length })}
      </p>
      {found.length === 0 && (
        <Empty title={t('nothing')}>
          <p>{t('nothingAdvice')}</p>
        </Empty>
      )}
      {Array.from(byTag, ([tag, entries]) => (
        <section key={tag} aria-label={tag}>
          <h2>{tag}</h2>
          <ul>
            {entries.map((entry) => (
              <OperationLink key={entry.operationId} entry={entry} isChosen={entry.operationId === chosen} />
            ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}

interface OperationLinkProps {
  readonly entry: CatalogueEntry;
  readonly isChosen: boolean;
}

function OperationLink({ entry: { operationId, method, path }, isChosen }: OperationLinkProps) {
  return (
    <li>
      <Link
        to="/explorer/$operationId"
        params={{ operationId }}
        search={forOtherOperation}
        preload={false}
        aria-current={isChosen ? 'page' : undefined}
        title={path}
      >
        <span className="method" data-method={method}>
          {method}
        </span>
        {operationId}
      </Link>
    </li>
  );
}
