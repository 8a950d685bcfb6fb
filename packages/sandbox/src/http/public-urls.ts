import { isAddress, isLoopbackHost } from './origins.ts';

/** The URLs under which a sandbox is reached, for example through a proxy. */
export class PublicUrls {
  readonly #origins: readonly string[];
  readonly #byAuthority = new Map<string, string>();

  /** @param origins - Origins, such as `https://sandbox.example.org`. The first one is the default. */
  constructor(origins: readonly string[]) {
    this.#origins = origins;
    for (const origin of origins) {
      for (const authority of authoritiesOf(origin)) {
        if (!this.#byAuthority.has(authority)) this.#byAuthority.set(authority, origin);
      }
    }
  }

  /** The default URL; `undefined` when there is none. */
  get first(): string | undefined {
    return this.#origins[0];
  }

  /** Returns whether an origin is one of the URLs. */
  has(origin: string): boolean {
    return this.#origins.includes(origin);
  }

  /**
   * Returns the public URL that a request is for. A proxy that receives TLS sends requests on without it, so the scheme that the request
   * arrived with does not count. A request to a loopback name or an address, as proxies and health checks send them, is for the first
   * URL.
   *
   * @param origin - Scheme, host and port that the request names.
   * @returns The origin itself when it is that of no public URL.
   */
  originOf(origin: string): string {
    if (this.#origins.length === 0 || this.has(origin)) return origin;
    const found = this.#byAuthority.get(authorityOf(origin));
    if (found !== undefined) return found;
    if (!URL.canParse(origin)) return origin;
    const { hostname } = new URL(origin);
    // Any other name could be one that a website resolves to this machine.
    return isLoopbackHost(hostname) || isAddress(hostname) ? (this.first ?? origin) : origin;
  }
}

/** No public URLs: every request is for the host that it names. */
export const noPublicUrls: PublicUrls = new PublicUrls([]);

const authorityOf = (origin: string): string => origin.slice(origin.indexOf('://') + 3);

/** Returns the values of the `Host` header that name an origin: with its port, and without it when it is the default one. */
function authoritiesOf(origin: string): readonly string[] {
  const { hostname, port, protocol } = new URL(origin);
  if (port !== '') return [`${hostname}:${port}`];
  return [hostname, `${hostname}:${protocol === 'https:' ? 443 : 80}`];
}
