import { amountsOf, nothing } from '../wallets/amounts.ts';
import type { Resolver } from './resolver.ts';

/** Whether what is at disposal in a currency covers an amount; other currencies do not count. */
export const checkSufficientAmount: Resolver<'checkSufficientAmount'> = async (call) => {
  const { world, now, subject, query } = call;
  const amounts = await amountsOf(world, subject.wallet.id, now);
  const { total, reserved } = amounts.get(query.currency) ?? nothing;
  return { is_sufficient: total - reserved >= BigInt(query.amount) };
};
