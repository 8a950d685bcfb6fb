import { assertOption, isObject } from '../errors/assert.ts';
import { ConfigurationError } from '../errors/configuration-error.ts';
import { OAuthError } from '../errors/response-errors.ts';
import { readCode } from '../transport/read-error.ts';

/** Options of {@link parseRedirect}. */
export interface ParseRedirectOptions {
  /** The `state` of the authorization request; `undefined` when the session of the browser has none, which is a mismatch. */
  state: string | undefined;
}

/** Result of {@link parseRedirect}. */
export interface Redirect {
  /** The authorization code. It is accepted once and expires soon. */
  code: string;
}

/**
 * Parses the URL to which the consent page redirects the browser. The state is checked before everything else.
 *
 * @param url - The whole URL of the request, or of the page.
 * @param options - The state of the authorization request.
 * @returns The authorization code.
 * @throws {@link OAuthError} `state_mismatch` when the state is missing or another one: an attacker may have made the link, or the
 * session of the browser has ended.
 * @throws {@link OAuthError} with the code of the server, such as `access_denied`, when the user did not consent.
 * @throws {@link OAuthError} `invalid_response` when there is neither a code nor an error.
 * @throws {@link ConfigurationError} when the URL is not absolute.
 *
 * @example
 * import { parseRedirect } from '@litas/client';
 *
 * const { code } = parseRedirect('https://shop.example/callback?code=QmF6-77_xyz&state=Yq81mPzT0aLs5RwE', {
 *   state: 'Yq81mPzT0aLs5RwE',
 * });
 * console.log(code); // QmF6-77_xyz
 *
 * @see https://datatracker.ietf.org/doc/html/rfc6749#section-4.1.2
 */
export function parseRedirect(url: string | URL, options: ParseRedirectOptions): Redirect {
  assertOption(isObject(options), 'options', 'an object with state');
  const { state } = options as ParseRedirectOptions;
  const query = queryOf(url);
  const states = query.getAll('state');
  // Of a value without a length, such as a number, an empty state would be the equal.
  if (typeof state !== 'string' || !state || states.length !== 1 || !isEqual(states[0] ?? '', state)) {
    throw new OAuthError(
      'state_mismatch',
      'The state of the redirect is not that of the authorization request',
    );
  }
  const error = query.get('error');
  if (error !== null) {
    const code = readCode(error) ?? 'invalid_response';
    const description = query.get('error_description') ?? undefined;
    throw new OAuthError(code, `The user did not consent (${code})`, { description });
  }
  const [code, ...others] = query.getAll('code');
  if (!code || others.length > 0) {
    throw new OAuthError('invalid_response', 'The redirect has neither exactly one code nor an error');
  }
  return { code };
}

function queryOf(url: string | URL): URLSearchParams {
  try {
    return new URL(url).searchParams;
  } catch {
    // The URL may contain a code, so the message of the parser is not kept as the cause.
    throw new ConfigurationError('url', 'must be an absolute URL');
  }
}

/** Compares in constant time, so that the duration does not show how many characters are right. */
function isEqual(left: string, right: string): boolean {
  let difference = left.length ^ right.length;
  for (let index = 0; index < right.length; index++)
    difference |= left.charCodeAt(index) ^ right.charCodeAt(index);
  return difference === 0;
}
