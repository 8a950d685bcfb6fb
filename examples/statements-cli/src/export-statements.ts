import { createWriteStream } from 'node:fs';
import { rename } from 'node:fs/promises';
import { once } from 'node:events';
import { createWallet, type WalletOptions } from '@litas/client';
import { csvLine, header } from './csv.ts';
import { addTo, type Months } from './months.ts';

/** What to export. */
export interface Period {
  /** First month, such as `2025-07`. */
  readonly from: string;
  /** Last month. */
  readonly to: string;
  readonly currency: string;
}

/** The result of an export. */
export interface Exported {
  readonly rows: number;
  readonly months: Months;
}

/**
 * Writes the statements of some months as CSV. The file appears when it is complete.
 *
 * @param options - Options of the wallet.
 * @param period - The months and the currency.
 * @param path - The file.
 * @param onRow - Called after each row with the number of rows.
 */
export async function exportStatements(
  options: WalletOptions,
  period: Period,
  path: string,
  onRow: (rows: number) => void,
): Promise<Exported> {
  const { currency, from, to } = period;
  const file = createWriteStream(`${path}.part`);
  file.write(`${header}\n`);
  const months: Months = new Map();
  let rows = 0;
  for await (const statement of createWallet(options).listStatements({
    walletId: 'me',
    currency,
    limit: 200,
    from: startOf(from, 0),
    to: startOf(to, 1) - 1,
  })) {
    if (!file.write(`${csvLine(statement)}\n`)) await once(file, 'drain');
    addTo(months, statement);
    rows += 1;
    onRow(rows);
  }
  file.end();
  await once(file, 'finish');
  await rename(`${path}.part`, path);
  return { rows, months };
}

/** The start of a month, or of a later one, in Unix seconds. */
function startOf(month: string, later: number): number {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return Date.UTC(year, number - 1 + later) / 1_000;
}
