import type { Resolver } from './resolver.ts';

/** The currencies of today, of those that the world has rates for. */
export const listCurrencies: Resolver<'listCurrencies'> = async ({ world }) =>
  (await world.rates.list()).filter(({ retired }) => !retired).map(({ currency }) => currency);
