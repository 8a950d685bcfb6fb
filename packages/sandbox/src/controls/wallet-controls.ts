import type { ControlHandlers } from './control.ts';

type WalletControl =
  | 'listUsers'
  | 'setUser'
  | 'listWalletsOfWorld'
  | 'setWallet'
  | 'listWalletStatements'
  | 'getWalletHistory'
  | 'addPayment'
  | 'endPayment'
  | 'listIdentificationRequestsOfWorld';

/** Controls that show and change users, wallets and payments. */
export const walletControls = {
  listUsers: async ({ world }) => ({ users: await world.users() }),
  setUser: ({ world, body }) => world.setUser(body),
  listWalletsOfWorld: async ({ world, query }) => ({ wallets: await world.wallets(query) }),
  setWallet: ({ world, body }) => world.setWallet(body),
  listWalletStatements: ({ world, path, query }) => world.statements(path.walletId, query),
  getWalletHistory: ({ world, path, query }) => world.walletHistory(path.walletId, query.currency),
  addPayment: ({ world, body }) => world.addPayment(body),
  endPayment: ({ world, path, body }) => world.endPayment(path.transferId, body.action),
  listIdentificationRequestsOfWorld: async ({ world, query }) => ({
    requests: await world.identificationRequests(query),
  }),
} satisfies Pick<ControlHandlers, WalletControl>;
