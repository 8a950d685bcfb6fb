import { centsToDecimal } from '@litas/client/money';
import { amountsOf, convert, inUse, nothing } from '../../domain/wallets/amounts.ts';
import { balanceReceipt } from '../../domain/wallets/balance-receipt.ts';
import { invalidParameters } from '../../http/http-error.ts';
import type { CurrencyBalance } from '../../state/entities.ts';
import type { RateRecord } from '../../state/records.ts';
import type { World } from '../../state/store.ts';
import type { Resolver } from '../resolver.ts';

/**
 * Returns the balance of a wallet by currency: current currencies, and historical ones on request. `convert_to` converts all other
 * currencies that have a rate. If the wallet has no money in that currency, it is listed only with `include_convert_to_currency`.
 */
export const getWalletBalance: Resolver<'getWalletBalance'> = ({ world, now, subject, query }) => {
  const target = query.convert_to === undefined ? undefined : targetOf(world, query.convert_to);
  const always = query.include_convert_to_currency ? target?.currency : undefined;
  const amounts = amountsOf(world, subject.wallet.id, now);
  if (always !== undefined && !amounts.has(always)) amounts.set(always, nothing);
  const balance: Record<string, CurrencyBalance> = {};
  for (const [currency, held] of amounts) {
    if (!inUse(held) && currency !== always && !query.show_historical_currencies) continue;
    const { reserved } = held;
    const disposable = held.total - reserved;
    const shown = {
      at_disposal: Number(disposable),
      at_disposal_decimal: centsToDecimal(disposable),
      reserved: Number(reserved),
      reserved_decimal: centsToDecimal(reserved),
    };
    const rate = target && currency !== target.currency ? world.rates.get(currency) : undefined;
    balance[currency] =
      target && rate ? { ...shown, converted: converted(disposable, reserved, rate, target) } : shown;
  }
  return balance;
};

function targetOf(world: World, currency: string): RateRecord {
  const rate = world.rates.get(currency);
  if (!rate) throw invalidParameters({ convert_to: ['Is not a currency that can be converted to'] });
  return rate;
}

const converted = (disposable: bigint, reserved: bigint, from: RateRecord, to: RateRecord) => ({
  at_disposal: Number(convert(disposable, from, to)),
  reserved: Number(convert(reserved, from, to)),
});

/** Returns whether the money at disposal in a currency is sufficient for an amount. Other currencies are not converted. */
export const checkSufficientAmount: Resolver<'checkSufficientAmount'> = (call) => {
  const { world, now, subject, query } = call;
  const amounts = amountsOf(world, subject.wallet.id, now);
  const { total, reserved } = amounts.get(query.currency) ?? nothing;
  return { is_sufficient: total - reserved >= BigInt(query.amount) };
};

/** Returns the money at disposal in each current currency, as text for a printer. No source states the default width and language. */
export const getBalanceReceipt: Resolver<'getBalanceReceipt'> = ({ world, now, subject, query }) => {
  const { width = 32, locale = 'en' } = query;
  const amounts = amountsOf(world, subject.wallet.id, now);
  const lines = [...amounts]
    .filter(([, held]) => inUse(held))
    .map(([currency, { total, reserved }]) => ({ currency, amount: centsToDecimal(total - reserved) }));
  return { text: balanceReceipt(lines, width, locale) };
};
