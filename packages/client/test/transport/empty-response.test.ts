import { expect, test } from 'vitest';
import { createOperationsClient, getUser } from '../../src/operations.ts';
import { walletAnswering } from '../support/wallet-answering.ts';

const json = { 'content-type': 'application/json' };
const empty: [name: string, answer: () => Response][] = [
  ['204', () => new Response(null, { status: 204 })],
  ['204 that calls itself JSON', () => new Response(null, { status: 204, headers: json })],
  ['200 without a body', () => new Response(null, { headers: json })],
  ['200 of length 0', () => new Response('', { headers: { ...json, 'content-length': '0' } })],
];

test.for(empty)('%s resolves with undefined', async ([, answer]) => {
  const { wallet } = walletAnswering(answer);
  expect(await wallet.getServer()).toBeUndefined();
});

test.for(empty)('%s resolves with undefined from a function', async ([, answer]) => {
  const client = createOperationsClient({ token: { id: 'a', key: 'b' }, fetch: async () => answer() });
  expect(await getUser({ client, path: { userId: 'me' } })).toBeUndefined();
});

test.for([{}, [], 0, false, ''])('the JSON %j is not taken for an empty answer', async (body) => {
  const { wallet } = walletAnswering(() => Response.json(body));
  expect(await wallet.getServer()).toEqual(body);
});

test('JSON without a content type is read', async () => {
  const { wallet } = walletAnswering(() => new Response(new TextEncoder().encode('{"time":7}')));
  expect(await wallet.getServer()).toEqual({ time: 7 });
});
