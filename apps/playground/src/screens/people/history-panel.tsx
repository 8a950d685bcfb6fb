import type { WalletHistory, WalletState } from '@litas/sandbox';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { Empty } from '../../components/feedback/empty.tsx';
import { Panel } from '../../components/layout/panel.tsx';
import { useMessages } from '../../i18n/use-messages.ts';
import { Loaded } from '../../live/loaded.tsx';
import { chartData, type ChartData } from '../../people/chart-data.ts';
import { type ChartSpan, chartSpans } from '../../people/people-search.ts';
import { Amount } from './amount.tsx';
import { BalanceChart, MonthChart } from './charts.tsx';
import { useLocale, usePeopleQuery, useWorldSeconds } from './use-people.ts';
import { walletMessages } from './wallet-messages.ts';

interface HistoryPanelProps {
  readonly wallet: WalletState;
  readonly currency: string;
}

/** The charts of a wallet in one currency, and the same as a table. */
export function HistoryPanel({ wallet: { id }, currency }: HistoryPanelProps) {
  const t = useMessages(walletMessages);
  const { span = '365' } = useSearch({ from: '/people' });
  const navigate = useNavigate();
  const history = usePeopleQuery(['history', id, currency], (sandbox) => sandbox.walletHistory(id, currency));
  const choose = (next: string): void =>
    void navigate({
      to: '.',
      search: (search) => ({ ...search, span: next === '365' ? undefined : (next as ChartSpan) }),
      replace: true,
      resetScroll: false,
    });
  return (
    <Panel
      title={`${t('history')}, ${currency}`}
      aside={
        <label className="history-span">
          <span className="control-label">{t('span')}</span>
          <select value={span} onChange={({ target }) => choose(target.value)}>
            {(Object.keys(chartSpans) as ChartSpan[]).map((each) => (
              <option key={each} value={each}>
                {t(`span.${each}`)}
              </option>
            ))}
          </select>
        </label>
      }
    >
      <Loaded query={history} label={t('loadingHistory')} lines={5}>
        {(data) => <Charts history={data} currency={currency} days={chartSpans[span]} />}
      </Loaded>
    </Panel>
  );
}

interface ChartsProps {
  readonly history: WalletHistory;
  readonly currency: string;
  readonly days: number | undefined;
}

function Charts({ history, currency, days }: ChartsProps) {
  const t = useMessages(walletMessages);
  const now = useWorldSeconds();
  const data = useMemo(() => chartData(history, now, days), [history, now, days]);
  if (data.months.length === 0) return <Empty title={t('noHistory')} />;
  return (
    <div className="charts">
      <figure>
        <BalanceChart points={data.balance} currency={currency} label={t('history')} />
      </figure>
      <figure>
        <figcaption>
          {t('months')}
          <span className="chart-key" data-direction="in">
            {t('in')}
          </span>
          <span className="chart-key" data-direction="out">
            {t('out')}
          </span>
        </figcaption>
        <MonthChart months={data.months} currency={currency} label={t('months')} />
      </figure>
      <details>
        <summary>{t('asTable')}</summary>
        <MonthTable months={data.months} currency={currency} />
      </details>
    </div>
  );
}

function MonthTable({ months, currency }: Pick<ChartData, 'months'> & { readonly currency: string }) {
  const t = useMessages(walletMessages);
  const format = new Intl.DateTimeFormat(useLocale(), { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return (
    <table className="month-table">
      <thead>
        <tr>
          <th scope="col">{t('month')}</th>
          <th scope="col">{t('in')}</th>
          <th scope="col">{t('out')}</th>
          <th scope="col">{t('total')}</th>
        </tr>
      </thead>
      <tbody>
        {months.toReversed().map(({ date, total, ...sums }) => (
          <tr key={date}>
            <th scope="row">{format.format(date * 1_000)}</th>
            <td>
              <Amount cents={sums.in} currency={currency} />
            </td>
            <td>
              <Amount cents={sums.out} currency={currency} />
            </td>
            <td>
              <Amount cents={total} currency={currency} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
