import { toDecimal } from '../money/decimal.ts';
import { balanceReceipt } from '../receipts/balance-receipt.ts';
import { amountsOf, inUse } from '../wallets/amounts.ts';
import type { Resolver } from './resolver.ts';

/** What is at disposal in each currency in use, as text for a printer; no source states a width or a language to start from. */
export const getBalanceReceipt: Resolver<'getBalanceReceipt'> = async ({ world, now, subject, query }) => {
  const { width = 32, locale = 'en' } = query;
  const amounts = await amountsOf(world, subject.wallet.id, now);
  const lines = [...amounts]
    .filter(([, held]) => inUse(held))
    .map(([currency, { total, reserved }]) => ({ currency, amount: toDecimal(total - reserved) }));
  return { text: balanceReceipt(lines, width, locale) };
};
