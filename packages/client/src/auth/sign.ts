import { ConfigurationError } from '../errors/configuration-error.ts';
import { assertKey } from '../mac/compute-mac.ts';
import { createNonce } from '../mac/nonce.ts';
import { signRequest } from '../mac/sign-request.ts';
import { assertNotWithin, runCallback } from '../options/callbacks.ts';
import type { Clock } from '../options/clock.ts';
import type { Running } from '../options/running.ts';
import type { Settings } from '../options/settings.ts';
import type { Middleware } from '../transport/attempt.ts';

/** Settings of {@link sign}. */
export type SignSettings = Pick<Settings, 'baseUrl' | 'client' | 'signedAs' | 'ext' | 'hmac' | 'observe'>;

/**
 * Signs the request of an operation that needs credentials: with the token of the attempt, or with client credentials if it has no token.
 *
 * @param settings - The client credentials and the origin to sign for.
 * @param clock - The server's clock.
 */
export const sign =
  ({ baseUrl, client, signedAs, ext, hmac, observe }: SignSettings, clock: Pick<Clock, 'now'>): Middleware =>
  async (attempt, next) => {
    const { call, request, body, token } = attempt;
    const { operation, credentials } = call.descriptor;
    const { method, url } = request;
    const signer = token ?? client;
    if (!signer) {
      const orToken = !credentials && call.as !== 'client' ? ' or a token' : '';
      throw new ConfigurationError('client', `is missing: ${operation} needs client credentials${orToken}`);
    }
    const { header, normalized } = await signRequest({
      ...signedAs,
      id: signer.id,
      key: typeof signer.key === 'string' ? signer.key : await keyOf(signer.key, call.within),
      method,
      requestUri: url.slice(baseUrl.length),
      body,
      ext,
      hmac,
      nonce: createNonce(),
      timestamp: String(Math.floor(clock.now() / 1000)),
    });
    void observe?.call('onSigned', { operation, method, url, header, normalized }, call.within);
    return next({ ...attempt, authorization: header });
  };

async function keyOf(key: () => string | Promise<string>, within: Running | undefined): Promise<string> {
  assertNotWithin(within, key, 'client.key');
  const found = await runCallback('client.key', key, key);
  assertKey('client.key', found);
  return found;
}
