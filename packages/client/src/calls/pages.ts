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
  const rows = itemsOf(page, pagination).length;
  const metadata = (Object(page) as { _metadata?: PageMetadata })._metadata ?? {};
  if (pagination.style === 'cursor') return byCursor(parameters, rows, metadata, seen);
  return pagination.style ? byOffset(parameters, rows, metadata) : 'end';
}

/** Towards older rows, or towards newer ones where the walk began at a cursor with `before`. */
function byCursor(asked: Parameters, rows: number, metadata: PageMetadata, seen: Set<unknown>): NextPage {
  const { offset: _, ...parameters } = asked;
  const direction = parameters['before'] === undefined ? 'after' : 'before';
  const cursor = metadata.cursors?.[direction];
  const more = direction === 'after' ? metadata.has_next : metadata.has_previous;
  // A server that does not say whether there is more goes on as long as it can.
  if (!(more ?? (rows > 0 && cursor !== undefined))) return 'end';
  seen.add(parameters[direction]);
  return cursor === undefined || seen.has(cursor) ? 'stuck' : { ...parameters, [direction]: cursor };
}

function byOffset(
  parameters: Parameters,
  rows: number,
  { total, offset, limit = 1 }: PageMetadata,
): NextPage {
  const wanted = Number(parameters['offset'] ?? 0);
  const next = wanted + rows;
  const ends = total === undefined ? rows < limit : next >= total;
  // A server that did not hear the offset gives the rows that it gave before.
  if ((offset ?? (ends ? wanted : undefined)) !== wanted) return 'stuck';
  return ends ? 'end' : rows === 0 ? 'stuck' : { ...parameters, offset: next };
}

/** What a page says of its place in the list, as far as it does. */
export interface PageMetadata {
  readonly total?: number;
  readonly offset?: number;
  readonly limit?: number;
  readonly has_next?: boolean;
  readonly has_previous?: boolean;
  readonly cursors?: { readonly after?: string; readonly before?: string };
}

/** A row of a page: of its field `Items`, or of the page itself where it is the list. */
export type ItemOf<Page, Items> = Items extends keyof Page
  ? NonNullable<Page[Items]> extends readonly (infer Item)[]
    ? Item
    : never
  : Page extends readonly (infer Item)[]
    ? Item
    : never;

/** The rows of a page. */
export function itemsOf(page: unknown, { items }: Pagination): readonly unknown[] {
  const rows: unknown = items === undefined ? page : (Object(page) as Record<string, unknown>)[items];
  return Array.isArray(rows) ? rows : [];
}
