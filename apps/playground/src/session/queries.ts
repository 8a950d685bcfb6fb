import {
  getServerOptions,
  getUserOptions,
  getWalletBalanceOptions,
  getWalletOptions,
  listStatementsOptions,
} from '@litas/client/react-query';
import type { StatementQuery } from '../statements/filters.ts';
import type { Session } from './session.ts';

// Query options of `@litas/client/react-query`: they sign, throw and time out as methods of a wallet do.

/** Query for the server's time, to check that it runs. */
export const serverQuery = ({ client }: Session) => getServerOptions({ client });

/** Query for the user. */
export const userQuery = ({ client, subject: { userId } }: Session) =>
  getUserOptions({ client, path: { userId } });

/** Query for the wallet. */
export const walletQuery = ({ client, subject: { walletId } }: Session) =>
  getWalletOptions({ client, path: { walletId } });

/** Query for the balances. */
export const balanceQuery = ({ client, subject: { walletId } }: Session) =>
  getWalletBalanceOptions({ client, path: { walletId } });

/** Query for a page of statements. */
export const statementsQuery = ({ client, subject: { walletId } }: Session, query: StatementQuery) =>
  listStatementsOptions({ client, path: { walletId }, query });
