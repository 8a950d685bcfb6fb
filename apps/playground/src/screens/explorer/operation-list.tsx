import { Link, useNavigate, useRouter, useSearch } from '@tanstack/react-router';
import { Fragment, useEffect, useRef } from 'react';
import { Input, Label, SearchField } from 'react-aria-components';
import { type CatalogueEntry, findOperations } from '../../catalogue/catalogue.ts';
import { Empty } from '../../components/feedback/empty.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { focusTitleOf } from '../../shell/focus-title.ts';
import { showInside } from '../../shell/show-inside.ts';
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
  const list = useRef<HTMLElement>(null);
  useEffect(() => showInside(list.current, `[data-operation='${chosen}']`), [chosen]);
  return (
    <nav ref={list} className="operation-list" aria-label={t('operations')}>
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
        <section key={tag} aria-label={tag} lang="en">
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
  const router = useRouter();
  return (
    <li>
      <Link
        to="/explorer/$operationId"
        params={{ operationId }}
        search={forOtherOperation}
        preload={false}
        aria-current={isChosen ? 'page' : undefined}
        title={path}
        data-operation={operationId}
        onClick={(event) => {
          const isElsewhere = event.ctrlKey || event.metaKey || event.shiftKey;
          if (!isElsewhere && !isChosen) focusTitleOf(router, `/explorer/${operationId}`);
        }}
      >
        <span className="method" data-method={method}>
          {method}
        </span>
        <span>
          {words(operationId).map(({ start, word }) => (
            <Fragment key={start}>
              {start > 0 && <wbr />}
              {word}
            </Fragment>
          ))}
        </span>
      </Link>
    </li>
  );
}

/** Divides a name where a line may break. */
const words = (name: string): readonly { readonly start: number; readonly word: string }[] =>
  Array.from(name.matchAll(/(?:^|[A-Z])[^A-Z]*/g), ({ index, 0: word }) => ({ start: index, word }));
