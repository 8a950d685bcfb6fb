import type { Statement } from '@litas/client';
import { exactAmount, signedAmount } from '@litas/client/money';

/** The first line. */
export const header = 'id,date,amount,currency,name,details';

/** Returns the line of a statement. */
export const csvLine = (statement: Statement): string => {
  const { id, date, amount, amount_decimal, direction, currency, other_party, details } = statement;
  const time = new Date(date * 1_000).toISOString();
  const signed = signedAmount(exactAmount(amount, amount_decimal), direction);
  return [id, time, signed, currency, textField(other_party?.display_name), textField(details)].join(',');
};

/** Texts of other people: quoted, and never a formula of a spreadsheet. */
function textField(text = ''): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
