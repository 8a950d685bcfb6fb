import { minimumPasswordLength } from '../../domain/users/passwords.ts';
import type { Resolver } from '../resolver.ts';

/** The settings that registration goes by. */
export const getConfiguration: Resolver<'getConfiguration'> = async () => ({
  minimum_password_length: minimumPasswordLength,
});

/** The currencies of today, of those that the world has rates for. */
export const listCurrencies: Resolver<'listCurrencies'> = async ({ world }) =>
  (await world.rates.list()).filter(({ retired }) => !retired).map(({ currency }) => currency);
