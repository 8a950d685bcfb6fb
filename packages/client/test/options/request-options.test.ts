import { expect, test } from 'vitest';
import { createOperationsClient, getServer, listStatements, type Options } from '../../src/operations.ts';
import { failureOf, walletRespondingJson } from '../support/wallet-responding.ts';

test('sends the headers of a call', async () => {
  const { wallet, requests } = walletRespondingJson({});
  await wallet.getUser({ userId: 1 }, { headers: { 'accept-language': 'lt', 'x-sandbox-world': 'a' } });
  const { headers } = requests[0] ?? {};
  expect([headers?.get('accept-language'), headers?.get('x-sandbox-world')]).toEqual(['lt', 'a']);
  expect(headers?.get('authorization')).toMatch(/^MAC id=/);
});

const wrong: [option: string, options: object][] = [
  ['timeoutMs', { timeoutMs: 0 }],
  ['timeoutMs', { timeoutMs: '5' }],
  ['timeoutMs', { timeoutMs: Infinity }],
  ['deadlineMs', { deadlineMs: -1 }],
  ['retry', { retry: 'often' }],
  ['retry.limit', { retry: { limit: '3' } }],
  ['retry.unsafe', { retry: { unsafe: 1 } }],
  ['budget', { retry: { budget: 5 } }],
  ['signal', { signal: {} }],
  ['headers', { headers: { 'a b': 'c' } }],
  ['headers', { headers: { a: 'secret\nvalue' } }],
  ['headers', { headers: { Authorization: 'Bearer x' } }],
  ['headers.a', { headers: { a: null } }],
  ['headers.a', { headers: { a: Number.NaN } }],
  ['headers.a', { headers: { a: {} } }],
  ['headers.a', { headers: { a: ['b'] } }],
  ['headers.a', { headers: { a: 'b\uD800' } }],
  ['headers', { headers: new Headers({ a: 'b' }) }],
  ['headers', { headers: [['a', 'b']] }],
  ['headers', { headers: new Map([['a', 'b']]) }],
  ['retry', { retry: new Map([['limit', 3]]) }],
  ['request options', new Map([['timeoutMs', 5]])],
  ['timeout', { timeout: 5 }],
];

test.for(wrong)('%s cannot be set by %j', async ([option, options]) => {
  const { wallet, requests } = walletRespondingJson({});
  const error = await failureOf(wallet.getServer({}, options));
  expect(error).toMatchObject({ name: 'ConfigurationError', option });
  expect(String(error)).not.toContain('secret');
  expect(requests).toEqual([]);
});

test.for(wrong.filter(([option]) => !['timeout', 'request options'].includes(option)))(
  'a function rejects %s of %j like a method',
  async ([option, options]) => {
    const { headers, signal, ...meta } = options as { headers?: object; signal?: object };
    const client = createOperationsClient({ fetch: async () => Response.json({}) });
    const given = {
      client,
      ...(headers && { headers }),
      ...(signal && { signal }),
      ...(Object.keys(meta).length > 0 && { meta }),
    };
    expect(await failureOf(getServer(given as never))).toMatchObject({ name: 'ConfigurationError', option });
  },
);

const parameters: [option: string, given: object][] = [
  ['query', { query: new URLSearchParams('limit=5') }],
  ['query', { query: new Map([['limit', 5]]) }],
  ['limit', { query: { limit: Number.NaN } }],
  ['meta', { meta: new Map([['timeoutMs', 5]]) }],
];

test.for(parameters)('a function rejects %s of %j, which would be lost', async ([option, given]) => {
  const client = createOperationsClient({ fetch: async () => Response.json({}) });
  const options = { client, path: { walletId: 1 }, ...given } as Options as never;
  expect(await failureOf(listStatements(options))).toMatchObject({ name: 'ConfigurationError', option });
});

class Search {
  readonly walletId = 1;

  get limit(): number {
    return 5;
  }
}

test.for([new Map([['walletId', 1]]), new URLSearchParams('walletId=1'), [['walletId', 1]], new Search()])(
  'a method rejects parameters that are not a plain object: %j',
  async (given) => {
    const { wallet, requests } = walletRespondingJson({});
    expect(await failureOf(wallet.listStatements(given as never))).toMatchObject({ option: 'parameters' });
    expect(requests).toEqual([]);
  },
);

test.for([Number.NaN, Infinity, new Map(), new Date(0), new Date(Number.NaN), () => 1, Symbol('a')])(
  'rejects a field of a JSON body that is %s, like one of a query',
  async (value) => {
    const { wallet, requests } = walletRespondingJson({});
    const call = wallet.updateWalletDescription({ walletId: 1, description: { text: [value] } as never });
    expect(await failureOf(call)).toMatchObject({ name: 'ConfigurationError' });
    expect(requests).toEqual([]);
  },
);
