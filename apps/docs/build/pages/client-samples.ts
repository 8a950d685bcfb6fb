import {
  createOAuth,
  createWallet,
  memoryTokenStore,
  parseRedirect,
  type WalletOptions,
} from '@litas/client';

const client = { id: 'wkVd93h2uS', key: 'IrdTc8uQodU7PRpLzzLTW6wqZAO6tAMU' };

/** For each code of the client, a call that ends with it. */
const calls: Readonly<Record<string, () => unknown>> = {
  connection: () => callWith({ fetch: () => Promise.reject(new TypeError('fetch failed')) }),
  timeout: () => callWith({ fetch: () => new Promise(() => {}), timeoutMs: 1 }),
  aborted: () => createWallet({ client }).getServer({}, { signal: AbortSignal.abort() }),
  configuration: () => callWith({ timeoutMs: 0 }),
  invalid_response: () =>
    callWith({
      fetch: async () => new Response('<html></html>', { headers: { 'content-type': 'text/html' } }),
    }),
  authorize_again: () => createWallet({ token: memoryTokenStore() }).getUser({ userId: 'me' }),
  session_replaced: signInTwice,
  state_mismatch: () => redirectWith('code=QmF6-77_xyz&state=another'),
  callback: () =>
    createWallet({
      token: { get: () => Promise.reject(new Error('The database is down')), set: () => {} },
    }).getUser({ userId: 'me' }),
  ...Object.fromEntries(
    ['access_denied', 'unsupported_response_type', 'server_error', 'temporarily_unavailable'].map((code) => [
      code,
      () => redirectWith(`error=${code}&state=b2c9`),
    ]),
  ),
};

/**
 * Returns an error of the client with a code, as a call throws it.
 *
 * @throws Error if no call is known that ends with the code.
 */
export async function clientSample(code: string): Promise<Error> {
  const call = calls[code];
  const error: unknown = await (async () => call?.())().catch((reason: unknown) => reason);
  if (error instanceof Error && (error as { code?: unknown }).code === code) return error;
  throw new Error(`client-samples.ts has no call that ends with ${code}.`, { cause: error });
}

const callWith = (options: WalletOptions): Promise<unknown> =>
  createWallet({ retry: false, ...options }).getServer();

const redirectWith = (query: string): unknown =>
  parseRedirect(`https://shop.example/callback?${query}`, { state: 'b2c9' });

/** Signs in twice with one store. The sign-in that began first ends last. */
async function signInTwice(): Promise<unknown> {
  const responses: ((response: Response) => void)[] = [];
  const oauth = createOAuth({
    client,
    token: memoryTokenStore(),
    fetch: () => new Promise<Response>((resolve) => responses.push(resolve)),
  });
  const signIns = ['jakub', 'ona'].map((username) => oauth.logIn({ username, password: 'correct-horse-9' }));
  // Both requests are sent before one has a response.
  while (responses.length < signIns.length) await new Promise((resolve) => setTimeout(resolve));
  for (const index of [1, 0]) {
    responses[index]?.(
      Response.json({
        access_token: `token-${index}`,
        token_type: 'mac',
        expires_in: 3_600,
        mac_key: `key-${index}`,
        mac_algorithm: 'hmac-sha-256',
      }),
    );
    await signIns[index];
  }
  return undefined;
}
