/** The result of a request to the consent page. */
export type Visit =
  /** A page to show. Its form is sent relative to `url`. */
  | { readonly type: 'page'; readonly html: string; readonly url: string }
  /** The redirect to this page, with its URL. */
  | { readonly type: 'redirect'; readonly url: string };

/** Returns the response to a request, such as `fetch` of a sandbox. */
export type PageFetch = (request: Request) => Promise<Response>;

/**
 * Requests a page of the sandbox without a navigation, and follows its redirects.
 *
 * @param fetchPage - The `fetch` of the sandbox.
 * @param request - The request.
 * @param redirectUri - The redirect URI that ends the visit; `undefined` if there is none.
 * @throws Error after five redirects.
 */
export async function visit(fetchPage: PageFetch, request: Request, redirectUri?: string): Promise<Visit> {
  let current = request;
  for (let redirects = 0; redirects <= 5; redirects++) {
    const response = await fetchPage(navigation(current));
    // A browser follows redirects by itself.
    const arrived = response.redirected ? new URL(response.url) : undefined;
    if (arrived && redirectUri !== undefined && isRedirectUri(arrived, new URL(redirectUri)))
      return { type: 'redirect', url: arrived.href };
    const location = response.headers.get('location');
    if (response.status < 300 || response.status >= 400 || location === null) {
      return { type: 'page', html: await response.text(), url: arrived?.href ?? current.url };
    }
    const target = new URL(location, current.url);
    if (redirectUri !== undefined && isRedirectUri(target, new URL(redirectUri)))
      return { type: 'redirect', url: target.href };
    current = new Request(target);
  }
  throw new Error('Too many redirects.');
}

const isRedirectUri = (target: URL, wanted: URL): boolean =>
  target.origin === wanted.origin && target.pathname === wanted.pathname;

/** Returns the request with the headers of a navigation, by which servers recognize browsers. */
function navigation(request: Request): Request {
  const headers = new Headers(request.headers);
  headers.set('accept', 'text/html,*/*;q=0.8');
  return new Request(request, { headers });
}
