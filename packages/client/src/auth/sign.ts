import { ConfigurationError } from '../errors/configuration-error.ts';
import { signMac } from '../mac/sign-mac.ts';
import { checkCredentials } from '../options/check.ts';
import type { Clock } from '../options/clock.ts';
import type { Credentials, CredentialsSource } from '../options/credentials.ts';
import type { Settings } from '../options/settings.ts';
import type { Middleware } from '../transport/attempt.ts';

/** What signing takes of the settings. */
export type SignSettings = Pick<Settings, 'client' | 'signingOrigin' | 'ext' | 'observe'>;

/**
 * Signs the request of an operation that needs credentials: with the token of the attempt, or with the client's credentials
 * where it has none.
 *
 * @param settings - Who signs, and for which origin.
 * @param clock - The server's clock.
 */
export const sign =
  ({ client, signingOrigin, ext, observe }: SignSettings, clock: Pick<Clock, 'now'>): Middleware =>
  async (attempt, next) => {
    const { call, request, body, token } = attempt;
    const { operation, credentials } = call.descriptor;
    if (credentials === 'none') return next(attempt);

    const { method, url } = request;
    const signer = token ?? (await clientWithKey(client));
    if (!signer) throw missingCredentials(operation, !credentials && call.as !== 'client');
    const { header, normalized } = await signMac({
      id: signer.id,
      key: signer.key,
      method,
      url: signingOrigin === undefined ? url : signingOrigin + url.slice(new URL(url).origin.length),
      body,
      ext,
      timestamp: Math.floor(clock.now() / 1000),
    });
    void observe?.tell('onSigned', { operation, method, url, header, normalized }, call.within);
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
    `${operation} needs the client's id and key${tokenWouldDo ? ', or a token' : ''}.`,
  );
