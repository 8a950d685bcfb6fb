import {
  getServerOptions,
  getUserOptions,
  getWalletBalanceOptions,
  getWalletOptions,
  listStatementsOptions,
} from '@litas/client/react-query';
import type { StatementQuery } from '../statements/filters.ts';
import type { Session } from './session.ts';

// The options of the client's package: they sign, fail and time out as a wallet's methods do.

/** Asks for the server's time: whether it runs at all. */
export const serverQuery = ({ client }: Session) => getServerOptions({ client });

/** Asks for the person. */
export const userQuery = ({ client, subject: { userId } }: Session) =>
  getUserOptions({ client, path: { userId } });

/** Asks for the wallet. */
export const walletQuery = ({ client, subject: { walletId } }: Session) =>
  getWalletOptions({ client, path: { walletId } });

/** Asks for the balances. */
export const balanceQuery = ({ client, subject: { walletId } }: Session) =>
  getWalletBalanceOptions({ client, path: { walletId } });

/** Asks for a page of statements. */
export const statementsQuery = ({ client, subject: { walletId } }: Session, query: StatementQuery) =>
  listStatementsOptions({ client, path: { walletId }, query });
