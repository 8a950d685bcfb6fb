import { itemsOf, type PageMetadata, type Pagination } from './pagination.ts';

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
 * @param seen - What tells that a page came before: cursors, or the rows themselves. It is kept up here.
 */
export function nextPage(
  { parameters, page }: AskedPage,
  pagination: Pagination,
  seen: Set<string>,
): NextPage {
  if (!pagination.style) return 'end';
  const rows = itemsOf(page, pagination);
  const metadata = (Object(page) as { _metadata?: PageMetadata })._metadata ?? {};
  return pagination.style === 'cursor'
    ? byCursor(parameters, rows, metadata, seen)
    : byOffset(parameters, rows, metadata, seen);
}

type Step = (
  parameters: Parameters,
  rows: readonly unknown[],
  metadata: PageMetadata,
  seen: Set<string>,
) => NextPage;

/** Towards older rows, or towards newer ones where the walk began at a cursor with `before`. */
const byCursor: Step = (parameters, rows, metadata, seen) => {
  const direction = parameters['before'] === undefined ? 'after' : 'before';
  const more = direction === 'after' ? metadata.has_next : metadata.has_previous;
  const cursor = metadata.cursors?.[direction];
  if (more === false || (more === undefined && (rows.length === 0 || cursor === undefined))) return 'end';
  if (cursor === undefined || cursor === parameters[direction] || seen.has(cursor)) return 'stuck';
  seen.add(cursor);
  const { offset: _, ...rest } = parameters;
  return { ...rest, [direction]: cursor };
};

const byOffset: Step = (parameters, rows, { total, offset, limit = 1 }, seen) => {
  const wanted = Number(parameters['offset'] ?? 0);
  const next = wanted + rows.length;
  if (offset === undefined) {
    // Nothing but the rows tells whether the server heard.
    const text = JSON.stringify(rows);
    if (rows.length > 0 && seen.has(text)) return 'stuck';
    seen.clear();
    seen.add(text);
  } else if (offset !== wanted) return 'stuck';
  if (total === undefined ? rows.length < limit : next >= total) return 'end';
  return rows.length === 0 ? 'stuck' : { ...parameters, offset: next };
};
