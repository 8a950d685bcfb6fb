import type { WalletState } from '@litas/sandbox';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useRef } from 'react';
import { Empty } from '../../components/feedback/empty.tsx';
import { Panel } from '../../components/layout/panel.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { Loaded } from '../../live/loaded.tsx';
import { isFiltered, statementFilter } from '../../people/statement-filter.ts';
import { CsvExport } from './csv-export.tsx';
import { StatementDialog } from './statement-dialog.tsx';
import { StatementFilters } from './statement-filters.tsx';
import { StatementList } from './statement-list.tsx';
import { useStatementPage } from './use-statements.ts';
import { walletMessages } from './wallet-messages.ts';

/** The statements of a wallet: filters, the virtual list, export, and the chosen statement. */
export function StatementsPanel({ wallet }: { readonly wallet: WalletState }) {
  const t = useMessages(walletMessages);
  const search = useSearch({ from: '/people' });
  const navigate = useNavigate();
  const filter = statementFilter(search);
  const first = useStatementPage(wallet.id, filter);
  const list = useRef<HTMLDivElement>(null);
  const clear = (): void =>
    void navigate({
      to: '.',
      search: (present) => ({
        ...present,
        text: undefined,
        direction: undefined,
        from: undefined,
        to: undefined,
      }),
      replace: true,
      resetScroll: false,
    });
  return (
    <Panel
      title={t('statements')}
      className="statements-panel"
      aside={<CsvExport walletId={wallet.id} filter={filter} total={first.data?.total ?? 0} />}
    >
      <StatementFilters balances={wallet.balances} />
      <Loaded query={first} label={t('loadingStatements')} lines={8}>
        {({ total }) => (
          <>
            <p className="note" role="status">
              {t('statementsCount', { count: total })}
            </p>
            {total === 0 ? (
              isFiltered(search) ? (
                <Empty title={t('noMatch')}>
                  <button type="button" onClick={clear}>
                    {t('clearFilter')}
                  </button>
                </Empty>
              ) : (
                <Empty title={t('noStatements')} />
              )
            ) : (
              // Another filter starts at the top.
              <StatementList
                key={JSON.stringify(filter)}
                ref={list}
                walletId={wallet.id}
                filter={filter}
                total={total}
                at={search.at}
              />
            )}
          </>
        )}
      </Loaded>
      {search.at !== undefined && (
        <StatementDialog walletId={wallet.id} at={search.at} onClosed={() => list.current?.focus()} />
      )}
    </Panel>
  );
}
