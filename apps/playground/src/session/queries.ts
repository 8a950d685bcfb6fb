import {
  getServerOptions,
  getUserOptions,
  getWalletBalanceOptions,
  getWalletOptions,
  listStatementsOptions,
} from '@litas/client/react-query';
import type { StatementQuery } from '../statements/filters.ts';
import type { Session } from './session.ts';

// hey-api's options, told what to call and for whom. Their functions sign, fail and time out as a wallet's methods do.

/** Asks for the server's time: whether it runs at all. */
export const serverQuery = ({ client }: Session) =>
  getServerOptions({ client, meta: { operation: 'getServer' } });

/** Asks for the person. */
export const userQuery = ({ client, subject: { userId } }: Session) =>
  getUserOptions({ client, path: { userId }, meta: { operation: 'getUser' } });

/** Asks for the wallet. */
export const walletQuery = ({ client, subject: { walletId } }: Session) =>
  getWalletOptions({ client, path: { walletId }, meta: { operation: 'getWallet' } });

/** Asks for the balances. */
export const balanceQuery = ({ client, subject: { walletId } }: Session) =>
  getWalletBalanceOptions({ client, path: { walletId }, meta: { operation: 'getWalletBalance' } });

/** Asks for a page of statements. */
export const statementsQuery = ({ client, subject: { walletId } }: Session, query: StatementQuery) =>
  listStatementsOptions({ client, path: { walletId }, query, meta: { operation: 'listStatements' } });
