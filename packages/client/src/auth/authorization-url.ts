import { ConfigurationError } from '../errors/configuration-error.ts';
import type { RequestedScope } from '../generated/types.gen.ts';
import { createNonce } from '../mac/nonce.ts';
import { aListOfScopes } from '../options/check.ts';
import { parseServerOrigin } from '../mac/origin.ts';

/** What the consent page is told. */
export interface AuthorizationUrlOptions {
  /** Client id, the same that signs. */
  clientId: string;
  /** Where the person comes back to: an absolute URL without fragment, on a host that is registered for the client. */
  redirectUri: string | URL;
  /** What is asked for. With none the token tells who the person is, and nothing else. */
  scopes: readonly RequestedScope[];
  /** What {@link createState} gave. */
  state: string;
  /**
   * Language of the page, two letters.
   * @default the person's own
   */
  locale?: string | undefined;
  /**
   * Origin of the consent page: scheme, host, port, no path. Plain http is for loopback addresses only.
   * @default 'https://www.paysera.com'
   */
  baseUrl?: string | URL | undefined;
}

/**
 * Writes the URL of the consent page, to which the person's browser is sent.
 *
 * @param options - What the consent page is told.
 * @returns The URL.
 * @throws {@link ConfigurationError} that names the option which cannot be right.
 *
 * @example
 * import { authorizationUrl, createState } from '@litas/client';
 *
 * const url = authorizationUrl({
 *   clientId: 'wkVd93h2uS',
 *   redirectUri: 'https://shop.example/callback',
 *   scopes: ['email', 'balance'],
 *   state: createState(),
 *   locale: 'lt',
 * });
 * console.log(new URL(url).pathname); // /frontend/lt/oauth
 */
export function authorizationUrl(options: AuthorizationUrlOptions): string {
  const { clientId, redirectUri, scopes, state, locale, baseUrl = 'https://www.paysera.com' } = options;
  const url = parseServerOrigin('baseUrl', baseUrl);
  if (typeof clientId !== 'string' || clientId === '')
    throw new ConfigurationError('clientId', 'It is empty.');
  if (typeof state !== 'string' || state === '') {
    throw new ConfigurationError('state', 'It is empty; createState() makes one.');
  }
  aListOfScopes('scopes', scopes);
  if (locale !== undefined && !/^[a-z]{2}$/.test(locale)) {
    throw new ConfigurationError('locale', "Two lower-case letters are needed, such as 'lt'.");
  }
  assertRedirectUri(redirectUri);
  url.pathname = locale === undefined ? '/frontend/oauth' : `/frontend/${locale}/oauth`;
  url.search = String(
    new URLSearchParams({
      response_type: 'code',
      client_id: clientId,
      redirect_uri: String(redirectUri),
      scope: scopes.join(' '),
      state,
    }),
  );
  return url.href;
}

function assertRedirectUri(redirectUri: string | URL): void {
  if (!URL.canParse(redirectUri) || String(redirectUri).includes('#')) {
    throw new ConfigurationError('redirectUri', 'An absolute URL without fragment is needed.');
  }
}

/**
 * Makes the `state` of an authorization request: 32 random characters of `A–Z a–z 0–9`. Keep it in the session of the
 * person who is sent away, and give it to {@link parseRedirect} when they come back.
 *
 * @example
 * import { createState } from '@litas/client';
 *
 * console.log(createState().length); // 32
 */
export const createState = (): string => createNonce();
