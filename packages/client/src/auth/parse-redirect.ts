import { ConfigurationError } from '../errors/configuration-error.ts';
import { OAuthError } from '../errors/response-errors.ts';
import { readCode } from '../transport/read-error.ts';

/** What was kept when the person was sent to the consent page. */
export interface ParseRedirectOptions {
  /** The `state` that was sent; `undefined` when none was kept, which is a mismatch. */
  state: string | undefined;
}

/** What a person brings back from the consent page. */
export interface Redirect {
  /** To be exchanged for a token by `createToken`, once and soon. */
  code: string;
}

/**
 * Reads the URL on which a person comes back from the consent page. The state is checked before anything else is looked
 * at.
 *
 * @param url - The whole URL of the request, or of the page.
 * @param options - The state that was sent.
 * @returns The authorization code.
 * @throws {@link OAuthError} `state_mismatch` when the state is missing or another one, or when none was kept: an attacker may have
 * made the link, or the person's session has ended.
 * @throws {@link OAuthError} with the server's code, such as `access_denied`, when consent was not given.
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
export function parseRedirect(url: string | URL, { state }: ParseRedirectOptions): Redirect {
  if (!URL.canParse(url)) throw new ConfigurationError('url', 'An absolute URL is needed.');
  const query = new URL(url).searchParams;
  const states = query.getAll('state');
  // The session of the person may have ended, or have begun in another browser.
  if (!state || states.length !== 1 || !isEqual(states[0] ?? '', state)) {
    throw new OAuthError(
      'state_mismatch',
      'The redirect does not belong to the authorization that was begun',
    );
  }
  const error = query.get('error');
  if (error !== null) {
    const code = readCode(error) ?? 'invalid_response';
    const description = query.get('error_description') ?? undefined;
    throw new OAuthError(code, `Consent was not given (${code})`, { description });
  }
  const [code, ...others] = query.getAll('code');
  if (!code || others.length > 0) {
    throw new OAuthError('invalid_response', 'The redirect holds neither one code nor an error');
  }
  return { code };
}

/** Compares in a time that does not tell how many characters are right. */
function isEqual(left: string, right: string): boolean {
  let difference = left.length ^ right.length;
  for (let index = 0; index < right.length; index++)
    difference |= left.charCodeAt(index) ^ right.charCodeAt(index);
  return difference === 0;
}
