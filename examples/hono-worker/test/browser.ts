/** The part of a browser that signing in needs: cookies by host, redirects and forms. */
export class Browser {
  readonly #cookies = new Map<string, Map<string, string>>();
  readonly #headers: Readonly<Record<string, string>>;

  constructor(headers: Readonly<Record<string, string>> = {}) {
    this.#headers = headers;
  }

  /** Returns a cookie, or sets it. */
  cookie(origin: string, name: string, value?: string): string | undefined {
    if (value !== undefined) this.#cookies.get(origin)?.set(name, value);
    return this.#cookies.get(origin)?.get(name);
  }

  /** Opens a page and follows redirects. */
  async open(
    url: string,
    form?: Readonly<Record<string, string>>,
  ): Promise<{ url: string; status: number; text: string }> {
    const { origin } = new URL(url);
    const own = this.#cookies.get(origin) ?? new Map<string, string>();
    this.#cookies.set(origin, own);
    const cookie = [...own].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(url, {
      method: form ? 'POST' : 'GET',
      headers: { ...this.#headers, ...(cookie && { cookie }) },
      redirect: 'manual',
      ...(form && { body: new URLSearchParams(form) }),
    });
    for (const line of response.headers.getSetCookie()) {
      const [name = '', value = ''] = line.split(';')[0]?.split('=') ?? [];
      if (/Max-Age=0|Expires=Thu, 01 Jan 1970/.test(line)) own.delete(name);
      else own.set(name, value);
    }
    const location = response.headers.get('location');
    if (location !== null) return this.open(new URL(location, url).href);
    return { url, status: response.status, text: await response.text() };
  }

  /** Signs in on the consent page of the sandbox. */
  async signIn(app: string, user = 5101, decision = 'approve'): ReturnType<Browser['open']> {
    return this.decide(await this.open(`${app}/sign-in`), user, decision);
  }

  /** Decides on a consent page that is open. */
  async decide(
    page: Awaited<ReturnType<Browser['open']>>,
    user = 5101,
    decision = 'approve',
  ): ReturnType<Browser['open']> {
    const request = /name="request" value="([^"]*)"/.exec(page.text)?.[1] ?? '';
    return this.open(new URL('/frontend/oauth', page.url).href, { request, user: String(user), decision });
  }
}
