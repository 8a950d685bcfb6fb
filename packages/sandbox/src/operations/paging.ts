/** Rows of a page when `limit` is not sent; no source states a default. */
export const defaultLimit = 20;

/** Where a page stands in its list, in the API's shape. */
interface OffsetMetadata {
  readonly total: number;
  readonly offset: number;
  readonly limit: number;
}

/** Cuts the page that a query asks for out of a list. */
export function offsetPage<Row>(
  all: readonly Row[],
  {
    limit = defaultLimit,
    offset = 0,
  }: { readonly limit?: number | undefined; readonly offset?: number | undefined },
): { rows: Row[]; metadata: OffsetMetadata } {
  return { rows: all.slice(offset, offset + limit), metadata: { total: all.length, offset, limit } };
}
