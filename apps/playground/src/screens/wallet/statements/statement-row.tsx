import type { Statement } from '@litas/client';
import { exactAmount, signedAmount } from '@litas/client/money';
import { statementText } from '../../../statements/statement-text.ts';
import { Moment } from '../../../components/moment.tsx';
import { Money } from '../../../components/money.tsx';

/** One statement. On a narrow page its date is below the text. */
export function StatementRow({ statement }: { readonly statement: Statement }) {
  const { amount, amount_decimal: decimal, currency, direction } = statement;
  const { title, detail } = statementText(statement);
  return (
    <tr className={`statement statement-${direction}`}>
      <td className="when">
        <Moment at={statement.date} />
      </td>
      <td className="what">
        <span className="what-title">{title}</span>
        <span className="what-detail">
          <span className="when-narrow">
            <Moment at={statement.date} />
          </span>
          {detail !== '' && <span>{detail}</span>}
        </span>
      </td>
      <td className="amount">
        <Money amount={signedAmount(exactAmount(amount, decimal), direction)} currency={currency} plus />
      </td>
    </tr>
  );
}
