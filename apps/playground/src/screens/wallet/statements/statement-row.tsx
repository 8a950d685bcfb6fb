import type { Statement } from '@litas/client';
import { exactAmount, signedAmount } from '@litas/client/money';
import { useLanguage } from '../../../i18n/use-messages.ts';
import { localeOf } from '../../../locale.ts';
import { statementText } from '../../../statements/statement-text.ts';
import { formatMoment } from '../../../time/format-moment.ts';
import { Money } from '../../../components/money.tsx';

/** One statement. On a narrow page its date is below the text. */
export function StatementRow({ statement }: { readonly statement: Statement }) {
  const locale = localeOf(useLanguage());
  const { amount, amount_decimal: decimal, currency, direction } = statement;
  const { machine, date, time } = formatMoment(statement.date, locale);
  const { title, detail } = statementText(statement);
  return (
    <tr className={`statement statement-${direction}`}>
      <td className="when">
        <time dateTime={machine}>
          {date} <span className="time">{time}</span>
        </time>
      </td>
      <td className="what">
        <span className="what-title">{title}</span>
        <span className="what-detail">
          <time className="when-narrow" dateTime={machine}>
            {date}
          </time>
          {detail !== '' && <span>{detail}</span>}
        </span>
      </td>
      <td className="amount">
        <Money amount={signedAmount(exactAmount(amount, decimal), direction)} currency={currency} plus />
      </td>
    </tr>
  );
}
