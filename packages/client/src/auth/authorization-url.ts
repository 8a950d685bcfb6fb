import { mustBe } from '../errors/assert.ts';
import type { RequestedScope } from '../generated/types.gen.ts';
import { createNonce } from '../mac/nonce.ts';
import { parseServerOrigin } from '../mac/origin.ts';
import {
  aListOfHosts,
  aListOfScopes,
  aText,
  checkedArgument,
  checkedWhereParsed,
  type Checks,
} from '../options/check.ts';

/** Parameters of the consent page. */
export interface AuthorizationUrlOptions {
  /** Client id, the one that signs. */
  clientId: string;
  /** URL to which the browser returns: absolute, without a fragment, on a host that is registered for the API client. */
  redirectUri: string | URL;
  /** Scopes to request. Without scopes the token identifies the user, and gives access to nothing else. */
  scopes: readonly RequestedScope[];
  /** Result of {@link createState}. */
  state: string;
  /**
   * Language of the page, two letters.
   * @default the language of the user
   */
  locale?: string | undefined;
  /**
   * Origin of the consent page: scheme, host, port, no path. Plain http is for loopback addresses and `allowInsecureHost` only.
   * @default 'https://www.paysera.com'
   */
  baseUrl?: string | URL | undefined;
  /**
   * Hosts other than loopback that `baseUrl` may name with plain http: in lower case, without ports, compared exactly.
   * @default none
   */
  allowInsecureHost?: readonly string[] | undefined;
}

/** Checks for a redirect URI. */
export const aRedirectUri = mustBe('an absolute URL without a fragment and lone surrogates', (value) => {
  const { href = value } = Object(value) as Partial<URL>;
  return (
    typeof href === 'string' && URL.canParse(href) && !href.includes('#') && !/[\uD800-\uDFFF]/u.test(href)
  );
});

/** Checks of the parameters of the consent page. */
export const pageChecks: Checks<AuthorizationUrlOptions> = {
  clientId: aText,
  redirectUri: aRedirectUri,
  scopes: aListOfScopes,
  state: aText,
  locale: mustBe(
    "two lower-case letters, such as 'lt'",
    (value) => typeof value === 'string' && /^[a-z]{2}$/.test(value),
  ),
  baseUrl: checkedWhereParsed,
  allowInsecureHost: aListOfHosts,
};

/**
 * Returns the URL of the consent page, to which the user's browser is redirected.
 *
 * @param options - Parameters of the consent page.
 * @returns The URL.
 * @throws {@link ConfigurationError} that names the option which is not valid.
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
  const {
    clientId,
    redirectUri,
    scopes,
    state,
    locale,
    baseUrl = 'https://www.paysera.com',
    allowInsecureHost,
  } = checkedArgument('options', options, pageChecks, ['clientId', 'redirectUri', 'scopes', 'state']);
  const url = parseServerOrigin('baseUrl', baseUrl, allowInsecureHost);
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

/**
 * Creates the `state` of an authorization request: 32 random characters of `A–Z a–z 0–9`. Keep it in the session of the browser, and pass
 * it to {@link parseRedirect} when the browser returns.
 *
 * @returns The state.
 *
 * @example
 * import { createState } from '@litas/client';
 *
 * console.log(createState().length); // 32
 */
export const createState = (): string => createNonce();
