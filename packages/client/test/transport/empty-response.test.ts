import { expect, test } from 'vitest';
import { createOperationsClient, getUser } from '../../src/operations.ts';
import { walletResponding } from '../support/wallet-responding.ts';

const json = { 'content-type': 'application/json' };
const empty: [name: string, respond: () => Response][] = [
  ['204', () => new Response(null, { status: 204 })],
  ['204 that calls itself JSON', () => new Response(null, { status: 204, headers: json })],
  ['200 without a body', () => new Response(null, { headers: json })],
  ['200 of length 0', () => new Response('', { headers: { ...json, 'content-length': '0' } })],
];

test.for(empty)('%s resolves with undefined', async ([, respond]) => {
  const { wallet } = walletResponding(respond);
  expect(await wallet.getServer()).toBeUndefined();
});

test.for(empty)('%s resolves with undefined from a function', async ([, respond]) => {
  const client = createOperationsClient({ token: { id: 'a', key: 'b' }, fetch: async () => respond() });
  expect(await getUser({ client, path: { userId: 'me' } })).toBeUndefined();
});

test.for([{}, [], 0, false, ''])('does not treat the JSON %j as an empty response', async (body) => {
  const { wallet } = walletResponding(() => Response.json(body));
  expect(await wallet.getServer()).toEqual(body);
});

test('parses JSON without a content type', async () => {
  const { wallet } = walletResponding(() => new Response(new TextEncoder().encode('{"time":7}')));
  expect(await wallet.getServer()).toEqual({ time: 7 });
});
