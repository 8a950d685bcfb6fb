import { chooseLocale } from '../../http/locale.ts';
import type { PlainRequest, PlainResponse } from '../../http/message.ts';
import { canBeNavigation, type FormSenders, isForeignForm } from '../../http/origins.ts';
import { isPrivate } from '../../state/private-world.ts';
import { defaultWorld, type World } from '../../state/store.ts';
import { messagePage } from './messages.ts';

/** Context of a page. */
export interface PageContext {
  readonly world: World;
  /** World clock, Unix seconds. */
  readonly now: number;
  /** Path parameters, percent-decoded. */
  readonly parameters: Readonly<Record<string, string>>;
  /** The query of the request. */
  readonly query: URLSearchParams;
  /** The user who approves automatically; `undefined` when the page is shown. */
  readonly autoConsent: number | 'first' | undefined;
}

/** Responds to a browser. A thrown `HttpError` becomes an error response of the API. */
export type Page = (request: PlainRequest, context: PageContext) => PlainResponse | Promise<PlainResponse>;

/** Route of a page. */
export interface PageRoute {
  readonly method: 'GET' | 'POST';
  /** Path template, such as `/frontend/{locale}/oauth`. */
  readonly path: string;
  readonly page: Page;
  /** Pages that may send the form. @default 'own pages' */
  readonly senders?: FormSenders;
}

/** Calls a page, unless another site sent the form. Every page is called here, so that no page can omit the check. */
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

/** Returns the query that leads to the world of a client, for the form of its consent page. */
export const consentQueryOf = (world: World, clientId: string): string =>
  isPrivate(world) ? `?${new URLSearchParams({ client_id: clientId })}` : worldQueryOf(world);

/** Returns the query that names a world that is not private, for forms and links of a page. */
export const worldQueryOf = ({ name }: World): string =>
  name === defaultWorld ? '' : `?${new URLSearchParams({ world: name })}`;
