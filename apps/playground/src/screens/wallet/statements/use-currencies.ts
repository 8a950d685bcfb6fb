import type { StatementPage } from '@litas/client';
import { useQuery } from '@tanstack/react-query';
import { balanceQuery } from '../../../session/queries.ts';
import type { Session } from '../../../session/session.ts';

/** Returns the currencies of the balances, of the page and of the filter. */
export function useCurrencies(
  session: Session,
  page: StatementPage | undefined,
  chosen: string,
): readonly string[] {
  // Observes the query only; the panel of the balances decides whether it is sent.
  const { data: balances = {} } = useQuery({ ...balanceQuery(session), enabled: false });
  const onPage = (page?.statements ?? []).map(({ currency }) => currency);
  return [...new Set([...Object.keys(balances), ...onPage, chosen])].filter((code) => code !== '').toSorted();
}
