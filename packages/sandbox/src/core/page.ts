import type { World } from '../store/store.ts';
import type { PlainRequest, PlainResponse } from './message.ts';

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

/** Answers a browser. It throws a `Refusal` to answer with the API's error body. */
export type Page = (request: PlainRequest, context: PageContext) => Promise<PlainResponse>;

/** Where a page is found. */
export interface PageRoute {
  readonly method: 'GET' | 'POST';
  /** Path template, such as `/frontend/{locale}/oauth`. */
  readonly path: string;
  readonly page: Page;
}
