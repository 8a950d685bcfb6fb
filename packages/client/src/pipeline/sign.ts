import { ConfigurationError } from '../errors/configuration-error.ts';
import { signMac } from '../mac/sign-mac.ts';
import { checkCredentials } from '../options/check.ts';
import type { CredentialsSource, Credentials } from '../options/credentials.ts';
import type { Settings } from '../options/settings.ts';
import type { WalletHooks } from '../options/wallet-hooks.ts';
import type { Clock } from '../time/clock.ts';
import { storedToken } from '../tokens/stored-token.ts';
import type { Middleware } from './middleware.ts';

/** What signing takes of the settings. */
export type SignSettings = Pick<Settings, 'client' | 'tokens' | 'signingOrigin' | 'ext'> & {
  readonly hooks: Pick<WalletHooks, 'onSigned'>;
};

/**
 * Signs a request whose `Authorization` header asks for it: `MAC client` for client credentials, `MAC any` for the token
 * where there is one. Any other request passes as it is.
 *
 * @param settings - Who signs, and for which origin.
 * @param clock - The server's clock.
 */
export const sign =
  ({ client, tokens, signingOrigin, ext, hooks }: SignSettings, clock: Pick<Clock, 'now'>): Middleware =>
  async (attempt, next) => {
    const { call, request, body, token } = attempt;
    const { method, url, headers } = request;
    const asked = headers.get('authorization');
    if (asked !== 'MAC client' && asked !== 'MAC any') return next(attempt);

    const { operation } = call;
    const credentials =
      (asked === 'MAC any' && (token ?? (await storedToken(tokens)))) || (await clientWithKey(client));
    if (!credentials) throw missingCredentials(operation, asked === 'MAC any');
    const { header, normalized } = await signMac({
      id: credentials.id,
      key: credentials.key,
      method,
      url: signingOrigin === undefined ? url : signingOrigin + url.slice(new URL(url).origin.length),
      body,
      ext,
      timestamp: Math.floor(clock.now() / 1000),
    });
    hooks.onSigned?.({ operation, method, url, header, normalized });
    return next({ ...attempt, authorization: header });
  };

async function clientWithKey(client: CredentialsSource | undefined): Promise<Credentials | undefined> {
  if (!client) return undefined;
  const { id, key } = client;
  if (typeof key === 'string') return { id, key };
  const credentials = { id, key: await key() };
  checkCredentials('client', credentials);
  return credentials;
}

const missingCredentials = (operation: string, tokenWouldDo: boolean): ConfigurationError =>
  new ConfigurationError(
    'client',
    `${operation} has to be signed: give the client's id and key${tokenWouldDo ? ', or a token' : ''}.`,
  );
