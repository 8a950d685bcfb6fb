import type { StatementPosition } from '../store/statement-record.ts';

/** Writes the place of a statement as a cursor, opaque to clients. */
export const toCursor = ({ date, id }: StatementPosition): string =>
  btoa(`${date}.${id}`).replaceAll('=', '');

/** Reads a cursor; `undefined` when it is none of ours. */
export function readCursor(cursor: string): StatementPosition | undefined {
  const [, date, id] = /^(\d{1,12})\.(\d{1,16})$/.exec(decode(cursor)) ?? [];
  const position = { date: Number(date), id: Number(id) };
  // Only what would be written the same way is ours.
  return id !== undefined && toCursor(position) === cursor ? position : undefined;
}

function decode(cursor: string): string {
  try {
    return atob(cursor);
  } catch {
    return '';
  }
}
