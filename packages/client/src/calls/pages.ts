import type { Pagination } from '../generated/descriptors.gen.ts';

type Parameters = Readonly<Record<string, unknown>>;

/** A page, and the parameters that it was asked for with. */
export interface AskedPage {
  readonly parameters: Parameters;
  readonly page: unknown;
}

/** What comes after a page: the parameters of the next one, nothing, or a server that stays where it is. */
export type NextPage = Parameters | 'end' | 'stuck';

/**
 * Works out the next page of a walk.
 *
 * @param asked - The page, and what it was asked for with.
 * @param pagination - How the operation pages.
 * @param seen - The cursors met so far; it is kept up here.
 */
export function nextPage(
  { parameters, page }: AskedPage,
  pagination: Pagination,
  seen: Set<unknown>,
): NextPage {
  const rows = rowsOf(page, pagination);
  // To go on without them would lose rows.
  if (!rows) return 'stuck';
  const metadata = membersOf(membersOf(page)['_metadata']);
  if (pagination.style === 'cursor') return byCursor(parameters, rows.length, metadata, seen);
  return pagination.style ? byOffset(parameters, rows.length, metadata) : 'end';
}

/** Towards older rows, or towards newer ones where the walk began at a cursor with `before`. */
function byCursor(asked: Parameters, rows: number, metadata: Parameters, seen: Set<unknown>): NextPage {
  const { offset: _, ...parameters } = asked;
  const isForward = parameters['before'] === undefined;
  const direction = isForward ? 'after' : 'before';
  const cursor = membersOf(metadata['cursors'])[direction];
  const hasCursor = typeof cursor === 'string' && cursor !== '';
  const more = metadata[isForward ? 'has_next' : 'has_previous'];
  // A server that does not say whether there is more goes on as long as it can.
  if (!(typeof more === 'boolean' ? more : rows > 0 && hasCursor)) return 'end';
  seen.add(parameters[direction]);
  return !hasCursor || seen.has(cursor) ? 'stuck' : { ...parameters, [direction]: cursor };
}

function byOffset(parameters: Parameters, rows: number, metadata: Parameters): NextPage {
  const wanted = Number(parameters['offset'] ?? 0);
  const next = wanted + rows;
  const total = countOf(metadata['total']);
  // Without a total, and with one that is less than the rows so far, only a page without rows is the last one.
  const ends = rows > 0 ? next === total : !(total !== undefined && next < total);
  // A server that did not hear the offset gives the rows that it gave before.
  if ((countOf(metadata['offset']) ?? (ends ? wanted : undefined)) !== wanted) return 'stuck';
  return ends ? 'end' : rows === 0 ? 'stuck' : { ...parameters, offset: next };
}

const membersOf = (value: unknown): Parameters => Object(value) as Parameters;
const countOf = (value: unknown): number | undefined =>
  Number.isSafeInteger(value) && Number(value) >= 0 ? Number(value) : undefined;

/** A row of a page: of its field `Items`, or of the page itself where it is the list. */
export type ItemOf<Page, Items> = Items extends keyof Page
  ? NonNullable<Page[Items]> extends readonly (infer Item)[]
    ? Item
    : never
  : Page extends readonly (infer Item)[]
    ? Item
    : never;

/** The rows of a page; `undefined` when it has no list of them. */
export function rowsOf(page: unknown, { items }: Pagination): readonly unknown[] | undefined {
  const rows: unknown = items === undefined ? page : membersOf(page)[items];
  return Array.isArray(rows) ? rows : undefined;
}
