import type { ValidCase } from './case.ts';
import { person } from './credentials.ts';

/** Valid calls, at least one of every operation. The filters try what a proxy's rewriting of a query could change. */
export const validCases: readonly ValidCase[] = [
  {
    operationId: 'createToken',
    name: 'by name and password',
    call: (wallet) =>
      wallet.createToken({
        grant_type: 'password',
        username: person.username,
        password: person.password,
        scope: 'email balance statements',
      }),
  },
  {
    operationId: 'getServer',
    name: 'without credentials',
    call: (wallet) => wallet.getServer(),
  },
  {
    operationId: 'getUser',
    name: 'of the token',
    call: (wallet) => wallet.getUser({ userId: 'me' }),
  },
  {
    operationId: 'getWallet',
    name: 'of the token',
    call: (wallet) => wallet.getWallet({ walletId: 'me' }),
  },
  {
    operationId: 'getWalletBalance',
    name: 'of the token',
    call: (wallet) => wallet.getWalletBalance({ walletId: 'me' }),
  },
  {
    operationId: 'getWalletBalance',
    name: 'converted, with currencies of old',
    call: (wallet) =>
      wallet.getWalletBalance({ walletId: 'me', convert_to: 'EUR', show_historical_currencies: true }),
  },
  {
    operationId: 'listStatements',
    name: 'of the token',
    call: (wallet) => wallet.listStatements({ walletId: 'me' }),
  },
  {
    operationId: 'listStatements',
    name: 'through every filter',
    call: (wallet) =>
      wallet.listStatements({
        walletId: 'me',
        currency: 'EUR,USD',
        direction: 'out',
        text: 'Kava & taxi (50% [off]) ~ąž+',
        from: 1_704_067_200,
        to: 1_767_225_600,
        limit: 20,
        offset: 20,
      }),
  },
];
