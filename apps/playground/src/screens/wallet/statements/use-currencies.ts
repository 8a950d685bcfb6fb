import type { StatementPage } from '@litas/client';
import { useQuery } from '@tanstack/react-query';
import { balanceQuery } from '../../../session/queries.ts';
import type { Session } from '../../../session/session.ts';

/** The currencies to choose from: those of the balances that were read, of the page, and the one that is chosen. */
export function useCurrencies(
  session: Session,
  page: StatementPage | undefined,
  chosen: string,
): readonly string[] {
  // Only listens: whether the balances are read is for their own panel to say.
  const { data: balances = {} } = useQuery({ ...balanceQuery(session), enabled: false });
  const onPage = (page?.statements ?? []).map(({ currency }) => currency);
  return [...new Set([...Object.keys(balances), ...onPage, chosen])].filter((code) => code !== '').toSorted();
}
