import { minimumPasswordLength } from '../../domain/users/passwords.ts';
import type { Resolver } from '../resolver.ts';

/** Returns the settings of registration. */
export const getConfiguration: Resolver<'getConfiguration'> = () => ({
  minimum_password_length: minimumPasswordLength,
});

/** Returns the current currencies for which the world has rates. */
export const listCurrencies: Resolver<'listCurrencies'> = ({ world }) =>
  world.rates
    .list()
    .filter(({ retired }) => !retired)
    .map(({ currency }) => currency);
