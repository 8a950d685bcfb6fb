import { type Token, parseRedirect, tokenFrom } from '@litas/client';
import { type Client, createToken } from '@litas/client/operations';

/** A redirect of the consent page, with the values to compare. */
export interface ConsentRedirect {
  /** The URL of the redirect. */
  readonly url: string;
  /** The `state` that was sent. */
  readonly state: string;
  readonly redirectUri: string;
}

/**
 * Compares the state and exchanges the code for a token.
 *
 * @param client - The client whose credentials sign the request.
 * @param redirect - The redirect and the expected state.
 * @throws OAuthError if the state differs, consent was denied, or the code is not accepted.
 */
export async function exchangeCode(
  client: Client,
  { url, state, redirectUri }: ConsentRedirect,
): Promise<Token> {
  const { code } = parseRedirect(url, { state });
  const body = { grant_type: 'authorization_code', code, redirect_uri: redirectUri } as const;
  return tokenFrom(await createToken({ client, body }));
}
