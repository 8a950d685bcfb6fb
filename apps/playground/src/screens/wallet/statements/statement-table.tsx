import { useMessages } from '../../../i18n/use-messages.ts';
import { walletMessages } from '../messages.ts';
import type { Statement } from '@litas/client';
import { Empty } from '../../../components/feedback/empty.tsx';
import { StatementRow } from './statement-row.tsx';

interface StatementTableProps {
  readonly statements: readonly Statement[];
  /** Whether the rows are those of the previous page. */
  readonly busy: boolean;
  readonly onClear: () => void;
}

/** A page of statements. */
export function StatementTable({ statements, busy, onClear }: StatementTableProps) {
  const t = useMessages(walletMessages);
  if (statements.length === 0) {
    return (
      <Empty title={t('noStatements')}>
        <p>{t('noStatementsAdvice')}</p>
        <button type="button" className="quiet" onClick={onClear}>
          {t('clearFilters')}
        </button>
      </Empty>
    );
  }
  return (
    <table className="statement-table" aria-busy={busy}>
      <caption className="visually-hidden">{t('caption')}</caption>
      <thead>
        <tr>
          <th scope="col" className="when">
            {t('when')}
          </th>
          <th scope="col">{t('what')}</th>
          <th scope="col" className="amount">
            {t('amount')}
          </th>
        </tr>
      </thead>
      <tbody>
        {statements.map((statement) => (
          <StatementRow key={statement.id} statement={statement} />
        ))}
      </tbody>
    </table>
  );
}
