import { centsToDecimal } from '@litas/client/money';
import type { Statement } from '../../state/entities.ts';
import type { WalletRecord } from '../../state/records.ts';
import type { StatementPosition, StatementRecord } from '../../state/statement-record.ts';

/** Converts a statement to the API's shape. */
export function toStatement(row: StatementRecord, { account }: WalletRecord): Statement {
  return {
    id: row.id,
    amount: Number(row.amount),
    amount_decimal: centsToDecimal(row.amount),
    currency: row.currency,
    direction: row.direction,
    date: row.date,
    details: row.details,
    type: row.type,
    transfer_id: row.transferId,
    reference_number: row.referenceNumber,
    account_number: account.number,
    other_party: row.otherParty,
    ibans: account.ibans,
  };
}

/** Encodes the position of a statement as a cursor, opaque to clients. */
export const toCursor = ({ date, id }: StatementPosition): string =>
  btoa(`${date}.${id}`).replaceAll('=', '');

/** Decodes a cursor; `undefined` when it is not valid. */
export function readCursor(cursor: string): StatementPosition | undefined {
  const [, date, id] = /^(\d{1,12})\.(\d{1,16})$/.exec(decode(cursor)) ?? [];
  const position = { date: Number(date), id: Number(id) };
  // Only what would be written the same way is ours.
  return id !== undefined && toCursor(position) === cursor ? position : undefined;
}

function decode(cursor: string): string {
  try {
    return atob(cursor);
  } catch {
    return '';
  }
}
