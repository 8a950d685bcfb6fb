import { invalidParameters } from '../core/refusal.ts';
import { convert } from '../money/convert.ts';
import { toDecimal } from '../money/decimal.ts';
import type { CurrencyBalance } from '../store/entities.ts';
import type { RateRecord } from '../store/records.ts';
import type { World } from '../store/store.ts';
import { amountsOf, inUse, nothing } from '../wallets/amounts.ts';
import type { Resolver } from './resolver.ts';

/**
 * What a wallet holds, by currency: those in use, historical ones on request. `convert_to` converts every currency but its own,
 * and those without a rate are left as they are; that currency itself is listed when the wallet has none of it only with
 * `include_convert_to_currency`.
 */
export const getWalletBalance: Resolver<'getWalletBalance'> = async ({ world, now, subject, query }) => {
  const target = await targetOf(world, query.convert_to);
  const always = query.include_convert_to_currency ? target?.currency : undefined;
  const amounts = await amountsOf(world, subject.wallet.id, now);
  if (always !== undefined && !amounts.has(always)) amounts.set(always, nothing);
  const answer: Record<string, CurrencyBalance> = {};
  for (const [currency, held] of amounts) {
    if (!inUse(held) && currency !== always && !query.show_historical_currencies) continue;
    const { reserved } = held;
    const disposable = held.total - reserved;
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

async function targetOf(world: World, currency: string | undefined): Promise<RateRecord | undefined> {
  if (currency === undefined) return undefined;
  const rate = await world.rates.get(currency);
  if (!rate) throw invalidParameters({ convert_to: ['Is not a currency that can be converted to'] });
  return rate;
}

const converted = (disposable: bigint, reserved: bigint, from: RateRecord, to: RateRecord) => ({
  at_disposal: Number(convert(disposable, from, to)),
  reserved: Number(convert(reserved, from, to)),
});
