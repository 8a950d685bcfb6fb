import type { StatementTable } from './statement-table.ts';

const [unknown, absent, present] = [0, 1, 2];

/** A test whether the details of the row at a place contain a text, in any letter case. */
export function containing(text: string, table: StatementTable): (place: number) => boolean {
  const sought = text.toLowerCase();
  // The same details come again and again: each is searched once.
  const found = new Uint8Array(table.detailsCount);
  return (place) => {
    const details = table.detailsAt(place);
    if (found[details] === unknown) {
      found[details] = table.detailsText(details).toLowerCase().includes(sought) ? present : absent;
    }
    return found[details] === present;
  };
}
