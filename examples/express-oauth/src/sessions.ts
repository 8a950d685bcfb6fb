import { randomBytes } from 'node:crypto';
import type { TokenStore } from '@litas/client';
import type { CookieOptions, Request } from 'express';

/** Cookies that scripts cannot read and that other sites cannot send with a form. */
export const cookieOptions = (secure: boolean): CookieOptions => ({
  httpOnly: true,
  sameSite: 'lax',
  secure,
  path: '/',
});

/** Reads a cookie of a request. */
export function readCookie(request: Request, name: string): string | undefined {
  const pairs = request.headers.cookie?.split('; ') ?? [];
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1);
}

/** The name of the cookie that keeps the state of an attempt to sign in. Two tabs each have their own. */
export const stateCookie = (state: string): string => `state-${/^\w{8}/.exec(state)?.[0] ?? ''}`;

/** The names of state cookies that are too many: all but the last four. Browsers send the oldest ones first. */
export const surplusCookies = (request: Request): readonly string[] =>
  (request.headers.cookie?.match(/state-\w{8}(?==)/g) ?? []).slice(0, -4);

/** The token store of each signed-in browser. In production, keep tokens in a database: see the guide "Keep tokens". */
export class Sessions {
  readonly #stores = new Map<string, TokenStore>();

  /** Returns the store of a session; `undefined` when there is none. */
  find(id: string | undefined): TokenStore | undefined {
    return id === undefined ? undefined : this.#stores.get(id);
  }

  /** Adds a session under a new id, so that an id from before the sign-in is worth nothing. */
  add(store: TokenStore): string {
    const id = randomBytes(24).toString('base64url');
    this.#stores.set(id, store);
    return id;
  }

  remove(id: string | undefined): void {
    if (id !== undefined) this.#stores.delete(id);
  }
}
