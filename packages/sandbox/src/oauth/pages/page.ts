import { chooseLocale } from '../../http/locale.ts';
import type { PlainRequest, PlainResponse } from '../../http/message.ts';
import { canBeNavigation, type FormSenders, isForeignForm } from '../../http/origins.ts';
import { defaultWorld, type World } from '../../state/store.ts';
import { messagePage } from './messages.ts';

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
  /** Which pages may send the form, where it is one. @default 'own pages' */
  readonly senders?: FormSenders;
}

/** Calls a page, unless it takes a form that another site sent. Every page is called by it, so that none forgets to look. */
export async function servePage(
  { page, senders = 'own pages' }: PageRoute,
  request: PlainRequest,
  context: PageContext,
): Promise<PlainResponse> {
  const { method, headers } = request;
  if (method === 'GET' || method === 'HEAD') {
    // Any web page can load a URL as an image: nothing is granted by that.
    return page(request, canBeNavigation(request) ? context : { ...context, autoConsent: undefined });
  }
  if (!isForeignForm(request, senders)) return page(request, context);
  return messagePage(chooseLocale(context.parameters['locale'], headers['accept-language']), 'foreignForm');
}

/** The query that keeps a page's world: a form and a link go to the same world as the page that they are on. */
export const worldQueryOf = ({ name }: World): string =>
  name === defaultWorld ? '' : `?${new URLSearchParams({ world: name })}`;
