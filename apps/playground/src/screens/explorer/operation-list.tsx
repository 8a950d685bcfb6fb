import { Link, useNavigate, useRouter, useSearch } from '@tanstack/react-router';
import { Fragment, type KeyboardEvent, useEffect, useRef, useState } from 'react';
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
  const [focused, setFocused] = useState<string>();
  // The list is one stop for Tab: where the focus was, otherwise the chosen operation, otherwise the first one.
  const names = found.map(({ operationId }) => operationId);
  const stop = [focused, chosen, names[0]].find((name) => name !== undefined && names.includes(name));
  const moveFocus = (event: KeyboardEvent<HTMLElement>): void => {
    const to = nextStop(event.key, names, event.target instanceof HTMLInputElement ? undefined : stop);
    if (to === undefined) return;
    event.preventDefault();
    event.currentTarget.querySelector<HTMLElement>(`[data-operation='${to}']`)?.focus();
  };
  useEffect(() => showInside(list.current, `[data-operation='${chosen}']`), [chosen]);
  return (
    // The keys move between links, which have their own roles.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <nav ref={list} className="operation-list" aria-label={t('operations')} onKeyDown={moveFocus}>
      <SearchField className="control" defaultValue={q} onChange={search}>
        <Label className="control-label">{t('find')}</Label>
        <Input placeholder={t('findHint')} />
      </SearchField>
      <p className="note" role="status">
        {t('count', { count: found.length })}
        <span className="visually-hidden"> {t('arrowKeys')}</span>
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
              <OperationLink
                key={entry.operationId}
                entry={entry}
                isChosen={entry.operationId === chosen}
                isStop={entry.operationId === stop}
                onFocus={() => setFocused(entry.operationId)}
              />
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
  /** Whether Tab stops here. */
  readonly isStop: boolean;
  readonly onFocus: () => void;
}

function OperationLink({ entry, isChosen, isStop, onFocus }: OperationLinkProps) {
  const { operationId, method, path } = entry;
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
        tabIndex={isStop ? 0 : -1}
        onFocus={onFocus}
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

/** Returns the operation to which a key moves the focus; `undefined` for other keys. */
function nextStop(key: string, names: readonly string[], from: string | undefined): string | undefined {
  const index = from === undefined ? -1 : names.indexOf(from);
  switch (key) {
    case 'ArrowDown':
      return names[index + 1];
    case 'ArrowUp':
      return index < 0 ? undefined : names[index - 1];
    // In the field, these keys move the cursor.
    case 'Home':
      return from === undefined ? undefined : names[0];
    case 'End':
      return from === undefined ? undefined : names.at(-1);
    default:
      return undefined;
  }
}

/** Divides a name where a line may break. */
const words = (name: string): readonly { readonly start: number; readonly word: string }[] =>
  Array.from(name.matchAll(/(?:^|[A-Z])[^A-Z]*/g), ({ index, 0: word }) => ({ start: index, word }));
