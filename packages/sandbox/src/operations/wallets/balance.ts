import { centsToDecimal } from '@litas/client/money';
import {
  amountsIn,
  amountsOf,
  convert,
  type CurrencyAmounts,
  disposable,
  inUse,
  noAmounts,
} from '../../domain/wallets/amounts.ts';
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
  const balance: Record<string, CurrencyBalance> = {};
  for (const amounts of amountsOf(world, subject.wallet.id, now)) {
    const { currency } = amounts;
    if (!inUse(amounts) && currency !== always && !query.show_historical_currencies) continue;
    balance[currency] = shown(world, amounts, target);
  }
  if (always !== undefined) balance[always] ??= shown(world, noAmounts(always), target);
  return balance;
};

function shown(world: World, amounts: CurrencyAmounts, target: RateRecord | undefined): CurrencyBalance {
  const { currency, reserved } = amounts;
  const left = disposable(amounts);
  const balance = {
    at_disposal: Number(left),
    at_disposal_decimal: centsToDecimal(left),
    reserved: Number(reserved),
    reserved_decimal: centsToDecimal(reserved),
  };
  const rate = target && currency !== target.currency ? world.rates.get(currency) : undefined;
  return target && rate ? { ...balance, converted: converted(left, reserved, rate, target) } : balance;
}

function targetOf(world: World, currency: string): RateRecord {
  const rate = world.rates.get(currency);
  if (!rate) throw invalidParameters({ convert_to: ['Is not a currency that can be converted to'] });
  return rate;
}

const converted = (left: bigint, reserved: bigint, from: RateRecord, to: RateRecord) => ({
  at_disposal: Number(convert(left, from, to)),
  reserved: Number(convert(reserved, from, to)),
});

/** Returns whether the money at disposal in a currency is sufficient for an amount. Other currencies are not converted. */
export const checkSufficientAmount: Resolver<'checkSufficientAmount'> = (call) => {
  const { world, now, subject, query } = call;
  const left = disposable(amountsIn(world, subject.wallet.id, now, query.currency));
  return { is_sufficient: left >= BigInt(query.amount) };
};

/** Returns the money at disposal in each current currency, as text for a printer. No source states the default width and language. */
export const getBalanceReceipt: Resolver<'getBalanceReceipt'> = ({ world, now, subject, query }) => {
  const { width = 32, locale = 'en' } = query;
  const lines = amountsOf(world, subject.wallet.id, now)
    .filter(inUse)
    .map((amounts) => ({ currency: amounts.currency, amount: centsToDecimal(disposable(amounts)) }));
  return { text: balanceReceipt(lines, width, locale) };
};
