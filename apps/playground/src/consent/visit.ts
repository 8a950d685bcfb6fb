/** What a visit of the consent page leads to. */
export type Visit =
  /** A page to show. `url` is its address, against which its form is sent. */
  | { readonly type: 'page'; readonly html: string; readonly url: string }
  /** The way back to us; `url` holds the answer. */
  | { readonly type: 'redirect'; readonly url: string };

/** Answers a request: the `fetch` of a sandbox. */
export type Answer = (request: Request) => Promise<Response>;

/**
 * Visits a page of the sandbox without a browser's navigation, and follows its redirects.
 *
 * @param answer - Who serves the page.
 * @param request - What is asked of it.
 * @param redirectUri - Where the person comes back to; `undefined` when the page leads nowhere.
 * @throws Error after five redirects that lead nowhere.
 */
export async function visit(answer: Answer, request: Request, redirectUri?: string): Promise<Visit> {
  let current = request;
  for (let redirects = 0; redirects <= 5; redirects++) {
    const response = await answer(navigation(current));
    const location = response.headers.get('location');
    if (response.status < 300 || response.status >= 400 || location === null) {
      return { type: 'page', html: await response.text(), url: current.url };
    }
    const target = new URL(location, current.url);
    if (redirectUri !== undefined && isRedirectUri(target, new URL(redirectUri)))
      return { type: 'redirect', url: target.href };
    current = new Request(target);
  }
  throw new Error('The page redirects for ever.');
}

const isRedirectUri = (target: URL, wanted: URL): boolean =>
  target.origin === wanted.origin && target.pathname === wanted.pathname;

/** The request as a browser's navigation sends it: servers tell people from programs by it. */
function navigation(request: Request): Request {
  const headers = new Headers(request.headers);
  headers.set('accept', 'text/html,*/*;q=0.8');
  return new Request(request, { headers });
}
