import {
  createWallet,
  memoryTokenStore,
  type TokenStore,
  type Wallet,
  type WalletOptions,
} from '../../src/index.ts';
import { respondingFetch } from './responding-fetch.ts';
import { type SteppingClock, steppingClock } from './stepping-clock.ts';
import { client, signatureOf } from './wallet-responding.ts';

export interface TokenApi {
  readonly wallet: Wallet;
  /** Another wallet that talks to the same API; by default with the same store. */
  readonly connect: (options?: WalletOptions) => Wallet;
  readonly clock: SteppingClock;
  readonly store: TokenStore;
  /** What was sent, in order. */
  readonly requests: Request[];
  /** Forms of the token requests so far, in order. */
  readonly grants: Record<string, string>[];
  /** Ends the token that is good, as its time would. */
  readonly expire: () => void;
}

export interface TokenApiOptions {
  /** Seconds that a token is good. */
  readonly lifetime?: number;
  /** Response to a token request; a new token when it returns nothing. */
  readonly onGrant?: (count: number) => Response | undefined;
  /** Refuses a token that is not good. */
  readonly rejection?: { error: string; error_description?: string };
  readonly options?: WalletOptions;
}

const expired = { error: 'invalid_grant', error_description: 'Token has expired' };

/** Creates an API with one user, whose token expires and is refreshed. Each refresh token is accepted once. */
export function tokenApi({
  lifetime = 3_600,
  onGrant,
  rejection = expired,
  options,
}: TokenApiOptions = {}): TokenApi {
  const clock = steppingClock();
  const seconds = () => Math.floor(clock.now() / 1000);
  const requests: Request[] = [];
  const grants: Record<string, string>[] = [];
  let count = 1;
  let isExpired = false;
  const issue = () => ({
    id: `token_${count}`,
    key: `key_of_token_${count}`,
    expiresAt: seconds() + lifetime,
    refreshToken: `refresh_${count}`,
  });
  let good = issue();
  const store = memoryTokenStore(good);

  const grantResponse = async (request: Request): Promise<Response> => {
    const form = Object.fromEntries(new URLSearchParams(await request.text()));
    grants.push(form);
    const response = onGrant?.(grants.length);
    if (response) return response;
    if (form['refresh_token'] !== good.refreshToken) return reject('Refresh token status invalid');
    count += 1;
    good = issue();
    isExpired = false;
    return Response.json({
      access_token: good.id,
      token_type: 'mac',
      expires_in: lifetime,
      mac_key: good.key,
      mac_algorithm: 'hmac-sha-256',
      refresh_token: good.refreshToken,
    });
  };
  const fetch = respondingFetch(async (request) => {
    requests.push(request.clone());
    // Others get their turn while a request is on its way.
    await Promise.resolve();
    const { pathname } = new URL(request.url);
    if (pathname === '/rest/v1/server') return Response.json({ time: seconds() });
    if (pathname === '/oauth/v1/token') return grantResponse(request);
    const isGood = signatureOf(request).id === good.id && !isExpired && seconds() < good.expiresAt;
    return isGood ? Response.json({ id: 5101 }) : Response.json(rejection, { status: 400 });
  });
  const connect = (own: WalletOptions = {}) =>
    createWallet({ client, token: store, clock, retry: false, fetch, ...own });
  return {
    wallet: connect(options),
    connect,
    clock,
    store,
    requests,
    grants,
    expire: () => {
      isExpired = true;
    },
  };
}

/** The rejection of a token request that ends a session. */
export const reject = (description: string): Response =>
  Response.json({ error: 'invalid_grant', error_description: description }, { status: 400 });
