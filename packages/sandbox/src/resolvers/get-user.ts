import type { Resolver } from './resolver.ts';

/** Everything that is known of the user. */
export const getUser: Resolver<'getUser'> = async ({ subject: { user } }) => ({
  id: user.id,
  ...user.profile,
  wallets: [...user.walletIds],
});
