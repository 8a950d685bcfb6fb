import { invalidParameters } from '../core/refusal.ts';
import { convert } from '../money/convert.ts';
import { toDecimal } from '../money/decimal.ts';
import type { CurrencyBalance } from '../store/entities.ts';
import type { RateRecord } from '../store/records.ts';
import type { World } from '../store/store.ts';
import type { Resolver } from './resolver.ts';

/**
 * What a wallet holds, by currency: those in use, historical ones on request. `convert_to` converts every currency but its own,
 * and those without a rate are left as they are; that currency itself is listed when the wallet has none of it only with
 * `include_convert_to_currency`.
 */
export const getWalletBalance: Resolver<'getWalletBalance'> = async ({ world, subject, query }) => {
  const target = await targetOf(world, query.convert_to);
  const always = query.include_convert_to_currency ? target?.currency : undefined;
  const amounts = await amountsOf(world, subject.wallet.id);
  if (always !== undefined && !amounts.has(always)) amounts.set(always, nothing);
  const answer: Record<string, CurrencyBalance> = {};
  for (const [currency, { total, reserved }] of amounts) {
    const inUse = total !== 0n || reserved !== 0n || currency === always;
    if (!inUse && !query.show_historical_currencies) continue;
    const disposable = total - reserved;
    const rate = target && currency !== target.currency ? await world.rates.get(currency) : undefined;
    answer[currency] = {
      at_disposal: Number(disposable),
      at_disposal_decimal: toDecimal(disposable),
      reserved: Number(reserved),
      reserved_decimal: toDecimal(reserved),
      ...(target && rate && { converted: converted(disposable, reserved, rate, target) }),
    };
  }
  return answer;
};

interface Amounts {
  readonly total: bigint;
  readonly reserved: bigint;
}

const nothing: Amounts = { total: 0n, reserved: 0n };

async function targetOf(world: World, currency: string | undefined): Promise<RateRecord | undefined> {
  if (currency === undefined) return undefined;
  const rate = await world.rates.get(currency);
  if (!rate) throw invalidParameters({ convert_to: ['Is not a currency that can be converted to'] });
  return rate;
}

async function amountsOf(world: World, walletId: number): Promise<Map<string, Amounts>> {
  const amounts = new Map<string, Amounts>();
  for (const { currency, total } of await world.balances.where('walletId', walletId)) {
    amounts.set(currency, { total, reserved: 0n });
  }
  for (const { currency, amount } of await world.reservations.where('walletId', walletId)) {
    const { total, reserved } = amounts.get(currency) ?? nothing;
    amounts.set(currency, { total, reserved: reserved + amount });
  }
  return amounts;
}

const converted = (disposable: bigint, reserved: bigint, from: RateRecord, to: RateRecord) => ({
  at_disposal: Number(convert(disposable, from, to)),
  reserved: Number(convert(reserved, from, to)),
});
