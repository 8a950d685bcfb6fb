import { invalidParameters } from '../core/refusal.ts';
import { defaultLimit } from '../paging/offset-page.ts';
import { readCursor, toCursor } from '../statements/cursor.ts';
import { toStatement } from '../statements/to-statement.ts';
import type { StatementQuery, StatementSlice } from '../store/statement-record.ts';
import type { Call, Resolver } from './resolver.ts';

/** Seconds of history that `recent_statements` alone shows: 30 days; no source states the span. */
const recentSpan = 30 * 86_400;

/** A page of a wallet's statements, the newest first. */
export const listStatements: Resolver<'listStatements'> = async (call) => {
  const { world, subject, query } = call;
  const { limit = defaultLimit, direction, text, to } = query;
  const from = earliest(call);
  const slice = await world.statements.select(subject.wallet.id, {
    limit,
    start: startOf(query),
    ...(query.currency !== undefined && { currencies: query.currency.split(',') }),
    ...(direction && { direction }),
    ...(text !== undefined && { text }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
  });
  return {
    statements: slice.rows.map((row) => toStatement(row, subject.wallet)),
    _metadata: metadataOf(slice, limit),
  };
};

type Query = Call<'listStatements'>['query'];

function startOf({ offset, after, before }: Query): StatementQuery['start'] {
  if (after !== undefined) return { after: positionOf('after', after) };
  if (before !== undefined) return { before: positionOf('before', before) };
  return { offset: offset ?? 0 };
}

function positionOf(name: string, cursor: string) {
  const position = readCursor(cursor);
  if (!position) throw invalidParameters({ [name]: ['Is not a cursor of this API'] });
  return position;
}

/** Who may see recent statements only sees none from before them. */
function earliest({ subject, query: { from }, now }: Call<'listStatements'>): number | undefined {
  return subject.scopes.has('statements') ? from : Math.max(from ?? 0, now - recentSpan);
}

function metadataOf({ rows, total, offset }: StatementSlice, limit: number) {
  const [first] = rows;
  const last = rows.at(-1);
  return {
    total,
    offset,
    limit,
    has_next: offset + rows.length < total,
    has_previous: offset > 0,
    cursors: { ...(first && { before: toCursor(first) }), ...(last && { after: toCursor(last) }) },
  };
}
