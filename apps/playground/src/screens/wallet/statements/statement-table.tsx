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
  if (statements.length === 0) {
    return (
      <Empty title="No statements here">
        <p>Nothing fits these filters.</p>
        <button type="button" className="quiet" onClick={onClear}>
          Clear the filters
        </button>
      </Empty>
    );
  }
  return (
    <table className="statement-table" aria-busy={busy}>
      <caption className="visually-hidden">Statements, newest first</caption>
      <thead>
        <tr>
          <th scope="col" className="when">
            When
          </th>
          <th scope="col">What</th>
          <th scope="col" className="amount">
            Amount
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
