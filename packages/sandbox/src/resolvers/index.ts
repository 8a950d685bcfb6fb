import { createToken } from './create-token.ts';
import { getServer } from './get-server.ts';
import { getUser } from './get-user.ts';
import { getWalletBalance } from './get-wallet-balance.ts';
import { getWallet } from './get-wallet.ts';
import { listStatements } from './list-statements.ts';
import type { Resolvers } from './resolver.ts';

export type { Answer, Call, Resolver, Resolvers } from './resolver.ts';

/** What each operation does. */
export const resolvers: Resolvers = {
  createToken,
  getServer,
  getUser,
  getWallet,
  getWalletBalance,
  listStatements,
};
