import { toDecimal } from '../money/decimal.ts';
import type { Statement } from '../store/entities.ts';
import type { WalletRecord } from '../store/records.ts';
import type { StatementRecord } from '../store/statement-record.ts';

/** A statement of a wallet as the API shows it. */
export function toStatement(row: StatementRecord, { account }: WalletRecord): Statement {
  return {
    id: row.id,
    amount: Number(row.amount),
    amount_decimal: toDecimal(row.amount),
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
