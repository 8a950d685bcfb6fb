import { isIntegerFrom, isText } from '../errors/assert.ts';
import type { Pagination } from '../generated/descriptors.gen.ts';

type Parameters = Readonly<Record<string, unknown>>;

/** A page, and the parameters that it was requested with. */
export interface RequestedPage {
  readonly parameters: Parameters;
  readonly page: unknown;
}

/** The parameters of the next page, the end of the list, or `stuck` when the server does not continue. */
export type NextPage = Parameters | 'end' | 'stuck';

/**
 * Determines the next page of a list.
 *
 * @param requested - The page, and the parameters that it was requested with.
 * @param pagination - The pagination of the operation.
 * @param seen - The cursors so far; this function adds to them.
 */
export function nextPage(
  { parameters, page }: RequestedPage,
  pagination: Pagination,
  seen: Set<unknown>,
): NextPage {
  const rows = rowsOf(page, pagination);
  // To continue without them would skip rows.
  if (!rows) return 'stuck';
  const metadata = membersOf(membersOf(page)['_metadata']);
  if (pagination.style === 'cursor') return byCursor(parameters, rows.length, metadata, seen);
  return pagination.style ? byOffset(parameters, rows.length, metadata) : 'end';
}

/** Continues to older rows, or to newer ones where the first page was requested with `before`. */
function byCursor(requested: Parameters, rows: number, metadata: Parameters, seen: Set<unknown>): NextPage {
  const { offset: _, ...parameters } = requested;
  const isForward = parameters['before'] === undefined;
  const direction = isForward ? 'after' : 'before';
  const cursor = membersOf(metadata['cursors'])[direction];
  const hasCursor = isText(cursor);
  const more = metadata[isForward ? 'has_next' : 'has_previous'];
  // A server that does not say whether there is more continues as long as it returns rows.
  if (!(typeof more === 'boolean' ? more : rows > 0 && hasCursor)) return 'end';
  seen.add(parameters[direction]);
  return !hasCursor || seen.has(cursor) ? 'stuck' : { ...parameters, [direction]: cursor };
}

function byOffset(parameters: Parameters, rows: number, metadata: Parameters): NextPage {
  const wanted = Number(parameters['offset'] ?? 0);
  const next = wanted + rows;
  const total = countOf(metadata['total']);
  // Without a total, or with one that is less than the rows so far, only a page without rows is the last one.
  const ends = rows > 0 ? next === total : !(total !== undefined && next < total);
  // A server that ignores the offset returns the same rows again.
  if ((countOf(metadata['offset']) ?? (ends ? wanted : undefined)) !== wanted) return 'stuck';
  return ends ? 'end' : rows === 0 ? 'stuck' : { ...parameters, offset: next };
}

const membersOf = (value: unknown): Parameters => Object(value) as Parameters;
const countOf = (value: unknown): number | undefined => (isIntegerFrom(0, value) ? value : undefined);

/** Type of the rows of a page: of its field `Items`, or of the page itself where it is the list. */
export type ItemOf<Page, Items> = Items extends keyof Page
  ? NonNullable<Page[Items]> extends readonly (infer Item)[]
    ? Item
    : never
  : Page extends readonly (infer Item)[]
    ? Item
    : never;

/** Returns the rows of a page; `undefined` when it has no list. */
export function rowsOf(page: unknown, { items }: Pagination): readonly unknown[] | undefined {
  const rows: unknown = items === undefined ? page : membersOf(page)[items];
  return Array.isArray(rows) ? rows : undefined;
}
