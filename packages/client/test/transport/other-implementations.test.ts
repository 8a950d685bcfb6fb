import { runInNewContext } from 'node:vm';
import { expect, onTestFinished, test } from 'vitest';
import { createWallet, type WalletOptions } from '../../src/index.ts';
import { signMac } from '../../src/mac/index.ts';
import { client, walletRespondingJson } from '../support/wallet-responding.ts';

/** Makes a value in a realm of its own, as a test environment or a frame does. */
const elsewhere = (code: string): never => runInNewContext(`(${code})`, { URL }) as never;

test('accepts options, parameters and bodies of another realm', async () => {
  const { wallet, requests } = walletRespondingJson(
    {},
    { options: elsewhere(`{ client: { id: 'a', key: 'b' }, retry: { limit: 0 }, ext: { project_id: 7 } }`) },
  );
  await wallet.listStatements(elsewhere(`{ walletId: 'me', currency: 'EUR' }`));
  await wallet.setUserPosition(elsewhere(`{ userId: 1, type: 'other', description: 'x' }`));
  await wallet.findUser(elsewhere(`{ person_code: { lt: '49103150015' } }`));
  await wallet.uploadAvatar({ userId: 1, body: elsewhere('new Uint8Array([7, 8])') });
  expect(requests.map(({ url }) => url.replace('https://wallet.paysera.com', ''))).toEqual([
    '/rest/v1/wallet/me/statements?currency=EUR',
    '/rest/v1/user/1/position',
    '/rest/v1/user?person_code%5Blt%5D=49103150015',
    '/rest/v1/user/1/avatar',
  ]);
  expect(await requests[1]?.json()).toEqual({ type: 'other', description: 'x' });
  expect(new Uint8Array((await requests[3]?.arrayBuffer()) ?? [])).toEqual(new Uint8Array([7, 8]));
});

/** A URL as another implementation makes it. */
const foreignUrl = (href: string): URL => ({ href, toString: () => href }) as URL;

test('accepts URLs of another implementation', async () => {
  const options: WalletOptions = { baseUrl: foreignUrl('http://127.0.0.1:4010/'), client };
  const urls: string[] = [];
  const fetch = async (url: string) => {
    urls.push(url);
    return Response.json({});
  };
  await createWallet({ ...options, fetch }).getClient();
  expect(urls).toEqual(['http://127.0.0.1:4010/rest/v1/client']);
  const { normalized } = await signMac({
    ...client,
    method: 'GET',
    url: foreignUrl('https://wallet.paysera.com/a?'),
  });
  expect(normalized.split('\n')[3]).toBe('/a?');
});

test("sends no signal when the platform's Request rejects its own signals", async () => {
  // As under jsdom, whose AbortController is not the one that fetch knows.
  class OtherController {
    readonly signal = Object.assign(new EventTarget(), {
      aborted: false,
      reason: undefined,
      throwIfAborted(this: { aborted: boolean; reason: unknown }) {
        if (this.aborted) throw this.reason;
      },
    });

    abort(reason: unknown) {
      Object.assign(this.signal, { aborted: true, reason });
      this.signal.dispatchEvent(new Event('abort'));
    }
  }
  const { AbortController: own } = globalThis;
  globalThis.AbortController = OtherController as never;
  onTestFinished(() => void (globalThis.AbortController = own));

  const inits: RequestInit[] = [];
  const wallet = createWallet({
    timeoutMs: 20,
    retry: false,
    fetch: async (url, init) => {
      inits.push(init);
      // Throws for a signal that it does not know, as fetch does.
      return new Request(url, init).method === 'GET' && inits.length > 1
        ? new Promise(() => {})
        : Response.json({ time: 1 });
    },
  });
  expect(await wallet.getServer()).toEqual({ time: 1 });
  expect(inits[0]).not.toHaveProperty('signal');
  await expect(wallet.getServer()).rejects.toMatchObject({ name: 'TimeoutError' });
});
