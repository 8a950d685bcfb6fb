import type { BookedStatement } from '@litas/sandbox';
import { centsToDecimal, signedAmount } from '@litas/client/money';

/** The columns of the file. */
const columns = [
  'id',
  'date',
  'direction',
  'amount',
  'currency',
  'type',
  'details',
  'reference_number',
  'transfer_id',
  'other_party',
  'other_account',
] as const;

/** The first line of the file. */
export const csvHead = `${columns.join(',')}\r\n`;

/** Writes statements as lines of CSV. Times are in UTC, amounts are negative for outgoing payments. */
export const csvLines = (statements: readonly BookedStatement[]): string =>
  statements.map((statement) => `${cellsOf(statement).join(',')}\r\n`).join('');

function cellsOf(statement: BookedStatement): string[] {
  const { id, date, direction, amount, currency, type, details, referenceNumber, transferId } = statement;
  const { otherParty: party = {} } = statement;
  return [
    String(id),
    new Date(date * 1_000).toISOString(),
    direction,
    signedAmount(centsToDecimal(amount), direction),
    currency,
    cell(type),
    cell(details),
    cell(referenceNumber),
    transferId === undefined ? '' : String(transferId),
    cell(party.display_name ?? party.name),
    cell(party.account_number),
  ];
}

/** Writes a text as a cell. A spreadsheet would run a text as a formula when it begins like one, hence the apostrophe. */
function cell(text = ''): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
