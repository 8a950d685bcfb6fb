import type { PlainRequest, PlainResponse } from '../../http/message.ts';
import type { World } from '../../state/store.ts';

/** What a page for people may use. */
export interface PageContext {
  readonly world: World;
  /** World clock, Unix seconds. */
  readonly now: number;
  /** Path parameters, percent-decoded. */
  readonly parameters: Readonly<Record<string, string>>;
  /** The query of the request. */
  readonly query: URLSearchParams;
  /** Who consents without being asked; `undefined` when the page is shown. */
  readonly autoConsent: number | 'first' | undefined;
}

/** Answers a browser. It throws a `HttpError` to answer with the API's error body. */
export type Page = (request: PlainRequest, context: PageContext) => Promise<PlainResponse>;

/** Where a page is found. */
export interface PageRoute {
  readonly method: 'GET' | 'POST';
  /** Path template, such as `/frontend/{locale}/oauth`. */
  readonly path: string;
  readonly page: Page;
}

/** The query that keeps a page's world: a form and a link go to the same world as the page that they are on. */
export function worldQueryOf(query: URLSearchParams): string {
  const world = query.get('world');
  return world === null ? '' : `?${new URLSearchParams({ world })}`;
}
