import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { createState, createWallet, type Wallet, WalletError } from '../../src/index.ts';
import { signMac } from '../../src/mac/index.ts';
import {
  createOperationsClient,
  createToken,
  getServer,
  getUser,
  uploadAvatar,
} from '../../src/operations.ts';
import { useUpNonces } from '../support/use-up-nonces.ts';
import { client, failureOf, token } from '../support/wallet-responding.ts';

type Call = (parameters: unknown, options?: unknown) => Promise<unknown>;

const anything = fc.anything({
  withBigInt: true,
  withBoxedValues: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withSet: true,
  withTypedArray: true,
  withSparseArray: true,
});
const text = fc.string({ unit: fc.nat(0xff_ff).map((code) => String.fromCharCode(code)) });
const chunk = fc.oneof(fc.uint8Array(), anything);

/** A stream of chunks that ends, or breaks. */
const stream = fc.tuple(fc.array(chunk), fc.boolean()).map(([chunks, breaks]) => {
  const rest = [...chunks];
  return () =>
    new ReadableStream({
      pull(controller) {
        if (rest.length > 0) controller.enqueue(rest.shift());
        else if (breaks) controller.error(new TypeError('terminated'));
        else controller.close();
      },
    });
});

/** What looks like a response, more or less. */
const lookalike = fc.record(
  {
    ok: fc.oneof(fc.boolean(), anything),
    status: fc.oneof(fc.constantFrom(0, 200, 204, 400, 429, 600, 999), anything),
    headers: fc.oneof(fc.constant(new Headers()), fc.constant({ get: () => null }), anything),
    body: fc.oneof(
      stream.map((make) => make()),
      anything,
    ),
    text: fc.oneof(
      anything,
      text.map((value) => async () => value),
      anything.map((reason) => () => Promise.reject(reason)),
    ),
  },
  { requiredKeys: [] },
);

const body = fc.oneof(
  text,
  fc.json(),
  anything.map((value) => {
    try {
      return JSON.stringify({ error: value, error_properties: value, errors: value, _metadata: value }) ?? '';
    } catch {
      return '';
    }
  }),
);

/** All that a `fetch` can do. */
const fetches: fc.Arbitrary<() => unknown> = fc.oneof(
  anything.map((reason) => () => {
    throw reason;
  }),
  anything.map((reason) => () => Promise.reject(reason)),
  anything.map((value) => () => Promise.resolve(value)),
  lookalike.map((value) => () => Promise.resolve(value)),
  fc.tuple(body, fc.integer({ min: 200, max: 599 })).map(
    ([value, status]) =>
      () =>
        [204, 205, 304].includes(status) ? new Response(null, { status }) : new Response(value, { status }),
  ),
  stream.map((make) => () => new Response(make())),
);

const withGetter = text.map((message) => ({
  get limit(): never {
    throw new RangeError(message);
  },
  // What fast-check prints of a counterexample.
  [fc.toStringMethod]: () => 'an object with a getter that throws',
}));
const parameters = fc.oneof(
  anything,
  withGetter,
  fc.record(
    {
      userId: fc.oneof(fc.constant(1), fc.constant('me'), text, anything),
      walletId: fc.oneof(fc.constant(1), anything),
      documentId: fc.oneof(fc.constant(1), anything),
      limit: anything,
      currency: fc.oneof(text, anything),
      scope: fc.oneof(text, anything),
      body: fc.oneof(
        text,
        anything,
        stream.map((make) => ({ stream: make })),
      ),
    },
    { requiredKeys: [] },
  ),
);
const options = fc.oneof(
  fc.constant({}),
  anything,
  withGetter,
  fc.record(
    {
      headers: fc.oneof(fc.dictionary(text, text), anything),
      retry: anything,
      timeoutMs: anything,
      as: anything,
    },
    { requiredKeys: [] },
  ),
);

const fetchOf = (respond: () => unknown) => async () => respond() as Response;
const settings = { client, token, deadlineMs: 1_000, retry: { baseDelayMs: 0 } };
const methods = Object.keys(createWallet()) as (keyof Wallet)[];

/** Whether something ends as it may: what else it throws is given, so that a counterexample shows it. */
async function outcome(run: () => unknown): Promise<unknown> {
  try {
    await run();
    return 'expected';
  } catch (error) {
    return error instanceof WalletError ? 'expected' : error;
  }
}

const calls: ((wallet: Wallet) => Promise<unknown>)[] = [
  (wallet) => wallet.getServer(),
  (wallet) => wallet.getUser({ userId: 'me' }).withResponse(),
  (wallet) => wallet.createToken({ grant_type: 'refresh_token', refresh_token: 'a' }),
  (wallet) => wallet.uploadAvatar({ userId: 1, body: new Blob(['a']) }, { retry: { unsafe: true } }),
  (wallet) => wallet.listStatements({ walletId: 'me' }).toArray({ limit: 3 }),
  (wallet) => wallet.listFavourites({ walletId: 'me' }).toArray({ limit: 3 }),
];

test('a call rejects with a WalletError for anything that fetch does', async () => {
  const hooks = { onResponse: () => {}, onRequest: () => {} };
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...calls), fetches, async (call, fetch) => {
      expect(await outcome(() => call(createWallet({ ...settings, hooks, fetch: fetchOf(fetch) })))).toBe(
        'expected',
      );
    }),
  );
});

const fetch = async () => Response.json({});

test('a method rejects with a WalletError for any argument', async () => {
  const wallet = createWallet({ ...settings, fetch });
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...methods), parameters, options, async (name, ...given) => {
      const call = wallet[name] as unknown as Call;
      expect(await outcome(() => call(...given))).toBe('expected');
    }),
  );
});

test('a function rejects with a WalletError for any argument', async () => {
  const sending = createOperationsClient({ ...settings, fetch });
  const functions = [getServer, getUser, createToken, uploadAvatar] as unknown as Call[];
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...functions),
      fc.record({ path: parameters, query: parameters, body: parameters, headers: anything, meta: options }),
      async (call, given) => {
        expect(await outcome(() => call({ client: sending, ...given }))).toBe('expected');
      },
    ),
  );
});

test('names the parameter that has a lone surrogate', async () => {
  const wallet = createWallet({ client, fetch: async () => Response.json({}) });
  expect(await failureOf(wallet.activateToken({ accessToken: 'a\uD800' }))).toMatchObject({
    name: 'ConfigurationError',
    option: 'accessToken',
  });
  expect(await failureOf(wallet.listStatements({ walletId: 1, currency: '\uDFFF' }))).toMatchObject({
    option: 'currency',
  });
  expect(
    await failureOf(wallet.updateWalletDescription({ walletId: 1, description: '\uD800' })),
  ).toMatchObject({
    option: 'description',
  });
});

test('names the part of Web Crypto that the platform lacks', async () => {
  const { crypto } = globalThis;
  Object.defineProperty(globalThis, 'crypto', { value: undefined, configurable: true });
  onTestFinished(
    () => void Object.defineProperty(globalThis, 'crypto', { value: crypto, configurable: true }),
  );
  const missing = { name: 'ConfigurationError', option: 'crypto.getRandomValues' };
  expect(useUpNonces).toThrow(expect.objectContaining(missing));
  expect(() => createState()).toThrow(expect.objectContaining(missing));
  const url = 'https://wallet.paysera.com/';
  expect(await failureOf(signMac({ ...client, method: 'GET', url }))).toMatchObject(missing);
  const wallet = createWallet({ client, fetch: async () => Response.json({}) });
  expect(await failureOf(wallet.getClient())).toMatchObject(missing);
});
