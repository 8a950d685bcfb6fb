import { type Token, parseRedirect, tokenFrom } from '@litas/client';
import { type Client, createToken } from '@litas/client/operations';

/** An answer of the consent page, and what it must fit. */
export interface ConsentAnswer {
  /** The address on which the person came back. */
  readonly url: string;
  /** The `state` that was sent. */
  readonly state: string;
  readonly redirectUri: string;
}

/**
 * Checks the state and exchanges the code for a token.
 *
 * @param client - Signs the request with the client's credentials.
 * @param answer - What came back.
 * @throws OAuthError when the state differs, consent was denied, or the code is not taken.
 */
export async function exchangeCode(
  client: Client,
  { url, state, redirectUri }: ConsentAnswer,
): Promise<Token> {
  const { code } = parseRedirect(url, { state });
  const body = { grant_type: 'authorization_code', code, redirect_uri: redirectUri } as const;
  return tokenFrom(await createToken({ client, body }));
}
