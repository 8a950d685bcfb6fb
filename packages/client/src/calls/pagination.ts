/** How the rows of an operation come in pages. */
export interface Pagination {
  /** The field that holds the rows; left out where the answer is the list itself. */
  readonly items?: string;
  /** By a cursor, or by a number of rows to leave out; left out where all come at once. */
  readonly style?: 'cursor' | 'offset';
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
