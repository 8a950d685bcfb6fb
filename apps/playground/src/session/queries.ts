import { ConnectionError } from '@litas/client';
import { getServer } from '@litas/client/operations';
import {
  getUserOptions,
  getWalletBalanceOptions,
  getWalletOptions,
  listStatementsOptions,
} from '@litas/client/react-query';
import { inPageWorld } from '../modes/in-page-world.ts';
import type { StatementQuery } from '../statements/filters.ts';
import type { Session } from './session.ts';

// Query options of `@litas/client/react-query`: they sign, throw and time out as methods of a wallet do.

/** Query that checks that the server runs. In a sandbox it leaves no request in the journal. */
export const serverQuery = (session: Session) => ({
  queryKey: ['server', session.mode, session.origin],
  queryFn: ({ signal }: { readonly signal: AbortSignal }) => checkServer(session, signal),
});

async function checkServer({ mode, origin, client }: Session, signal: AbortSignal): Promise<true> {
  if (mode === 'prism') {
    await getServer({ client, signal });
    return true;
  }
  try {
    if (mode === 'msw') await inPageWorld();
    // Any response shows that it runs.
    else
      await fetch(`${origin}/__sandbox/health`, {
        signal: AbortSignal.any([signal, AbortSignal.timeout(10_000)]),
      });
  } catch (cause) {
    throw new ConnectionError('getServer', `GET ${origin}`, cause);
  }
  return true;
}

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
