import {
  createWallet,
  memoryTokenStore,
  type TokenStore,
  type Wallet,
  type WalletOptions,
} from '../../src/index.ts';
import { fetchAnswering } from './fetch-answering.ts';
import { type SteppingClock, steppingClock } from './stepping-clock.ts';
import { client, signatureOf } from './wallet-answering.ts';

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
  /** Answers a token request in place of a token, where it gives something. */
  readonly onGrant?: (count: number) => Response | undefined;
  /** Refuses a token that is not good. */
  readonly refusal?: { error: string; error_description?: string };
  readonly options?: WalletOptions;
}

const expired = { error: 'invalid_grant', error_description: 'Token has expired' };

/** An API with one person, whose token expires and is refreshed: each refresh token is good once. */
export function tokenApi({
  lifetime = 3_600,
  onGrant,
  refusal = expired,
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

  const answerGrant = async (request: Request): Promise<Response> => {
    const form = Object.fromEntries(new URLSearchParams(await request.text()));
    grants.push(form);
    const answer = onGrant?.(grants.length);
    if (answer) return answer;
    if (form['refresh_token'] !== good.refreshToken) return refuse('Refresh token status invalid');
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
  const fetch = fetchAnswering(async (request) => {
    requests.push(request.clone());
    // Others get their turn while a request is on its way.
    await Promise.resolve();
    const { pathname } = new URL(request.url);
    if (pathname === '/rest/v1/server') return Response.json({ time: seconds() });
    if (pathname === '/oauth/v1/token') return answerGrant(request);
    const isGood = signatureOf(request).id === good.id && !isExpired && seconds() < good.expiresAt;
    return isGood ? Response.json({ id: 5101 }) : Response.json(refusal, { status: 400 });
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

/** The refusal of a token request that ends a session. */
export const refuse = (description: string): Response =>
  Response.json({ error: 'invalid_grant', error_description: description }, { status: 400 });
