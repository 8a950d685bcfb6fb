import type { Payee } from '../statement-record.ts';
import type { Places } from './place-list.ts';
import type { StatementTable } from './statement-table.ts';

/** Counts the other parties of the rows at some rising places. */
export function tallyPayees(table: StatementTable, places: Places): readonly Payee[] {
  const counts = new Map<number, { count: number; latest: number }>();
  for (let index = 0; index < places.length; index++) {
    const place = places.at(index);
    const party = table.otherPartyNumberAt(place);
    const tally = counts.get(party);
    const latest = table.dateAt(place);
    if (!tally) counts.set(party, { count: 1, latest });
    else {
      tally.count += 1;
      tally.latest = latest;
    }
  }
  return [...counts].flatMap(([number, tally]) => {
    const party = table.otherParty(number);
    return party ? [{ party, ...tally }] : [];
  });
}
