import { createWallet, type ListStatementsResponse, type Statement, type Wallet } from '../../src/index.ts';
import { respondingFetch } from './responding-fetch.ts';
import { client } from './wallet-responding.ts';

/** A server of statements, newest first, whose cursors stand for a row. */
export interface PagedServer {
  readonly wallet: Wallet;
  /** Ids of the rows, newest first. */
  readonly rows: number[];
  /** Queries so far. */
  readonly queries: URLSearchParams[];
}

/**
 * Starts one.
 *
 * @param rows - Ids, newest first.
 * @param change - Changes a page before it is sent.
 */
export function pagedServer(
  rows: number[],
  change: (page: ListStatementsResponse, queries: number) => unknown = (page) => page,
): PagedServer {
  const queries: URLSearchParams[] = [];
  const wallet = createWallet({
    client,
    retry: false,
    fetch: respondingFetch(async (request) => {
      const query = new URL(request.url).searchParams;
      queries.push(query);
      return Response.json(change(pageOf(rows, query), queries.length));
    }),
  });
  return { wallet, rows, queries };
}

function pageOf(rows: readonly number[], query: URLSearchParams): ListStatementsResponse {
  const limit = Number(query.get('limit') ?? 20);
  const after = query.get('after');
  const before = query.get('before');
  let begin = Number(query.get('offset') ?? 0);
  if (after !== null) begin = rows.filter((id) => id >= rowOf(after)).length;
  // The page that lies directly before the cursor.
  if (before !== null) begin = Math.max(0, rows.filter((id) => id > rowOf(before)).length - limit);
  const end = before === null ? begin + limit : rows.filter((id) => id > rowOf(before)).length;
  const page = rows.slice(begin, end);
  return {
    statements: page.map((id) => ({ id }) as Statement),
    _metadata: {
      total: rows.length,
      offset: begin,
      limit,
      has_next: begin + page.length < rows.length,
      has_previous: begin > 0,
      cursors: page.length === 0 ? {} : { before: `row-${page[0]}`, after: `row-${page.at(-1)}` },
    },
  };
}

const rowOf = (cursor: string): number => Number(cursor.replace('row-', ''));
