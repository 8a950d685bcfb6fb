/** Default number of rows of a page. No source states it. */
export const defaultLimit = 20;

/** Position of a page in its list, in the API's shape. */
interface OffsetMetadata {
  readonly total: number;
  readonly offset: number;
  readonly limit: number;
}

/** Returns the requested page of a list. */
export function offsetPage<Row>(
  all: readonly Row[],
  {
    limit = defaultLimit,
    offset = 0,
  }: { readonly limit?: number | undefined; readonly offset?: number | undefined },
): { rows: Row[]; metadata: OffsetMetadata } {
  return { rows: all.slice(offset, offset + limit), metadata: { total: all.length, offset, limit } };
}
