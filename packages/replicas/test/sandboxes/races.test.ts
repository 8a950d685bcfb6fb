import { connectSandbox } from '@litas/sandbox/connect';
import { seededClients } from '@litas/sandbox';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Balancer, startBalancer } from '../support/balancer.ts';
import { newDatabase, withoutPostgres } from '../support/database.ts';
import { type Replica, startReplica } from '../support/replicas.ts';
import { person } from '../support/sandboxes.ts';
import { send, sign, type SignedRequest, tokenOf } from '../support/signed.ts';

/** Five minutes, which is as much as a timestamp may differ. */
const apart = 301_000;

let replicas: readonly Replica[] = [];
let balancer: Balancer;

beforeAll(async () => {
  if (withoutPostgres) return;
  const database = await newDatabase('races');
  // Their clocks are ten minutes apart; they go by the clock of the database.
  replicas = await Promise.all(
    [0, apart, -apart].map((ahead) => startReplica(database, { ahead, options: ['--auto-consent'] })),
  );
  balancer = await startBalancer(replicas.map(({ url }) => url));
});
afterAll(async () => {
  await balancer?.close();
  await Promise.all(replicas.map((replica) => replica.close()));
});

/** Sends requests to all replicas at once, and returns how many had each status. */
async function statusesOf(requests: readonly SignedRequest[]): Promise<Record<number, number>> {
  const results = await Promise.all(requests.map(send));
  const counts: Record<number, number> = {};
  for (const { status } of results) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
}

/** Signs the same request several times, each with a nonce of its own. */
const signedTimes = (count: number, ...request: Parameters<typeof sign>): Promise<SignedRequest[]> =>
  Promise.all(Array.from({ length: count }, () => sign(...request)));

test.skipIf(withoutPostgres)('replicas with wrong clocks show the time of the database', async () => {
  const times = await Promise.all(
    replicas.map(async ({ url }) => (await send({ url: `${url}/rest/v1/server`, init: {} })).body['time']),
  );
  for (const time of times) expect(Math.abs(Number(time) - Date.now() / 1_000)).toBeLessThanOrEqual(3);
});

test.skipIf(withoutPostgres)('a nonce that is sent to all replicas at once is accepted once', async () => {
  for (let round = 0; round < 10; round++) {
    const request = await sign(seededClients.example, 'GET', `${balancer.url}/rest/v1/currencies`);
    expect(await statusesOf(Array.from({ length: 9 }, () => request))).toEqual({ 200: 1, 401: 8 });
  }
});

test.skipIf(withoutPostgres)(
  'an authorization code that is sent to all replicas at once is exchanged once',
  async () => {
    const redirect_uri = 'http://127.0.0.1:5173/callback';
    const query = new URLSearchParams({
      response_type: 'code',
      client_id: seededClients.example.id,
      redirect_uri,
      scope: 'balance',
    });
    for (let round = 0; round < 5; round++) {
      const page = await fetch(`${balancer.url}/frontend/oauth?${query}`, { redirect: 'manual' });
      const code = new URL(page.headers.get('location') ?? '').searchParams.get('code') ?? '';
      const form = { grant_type: 'authorization_code', code, redirect_uri };
      const requests = await signedTimes(
        9,
        seededClients.example,
        'POST',
        `${balancer.url}/oauth/v1/token`,
        form,
      );
      expect(await statusesOf(requests)).toEqual({ 200: 1, 400: 8 });
    }
  },
);

test.skipIf(withoutPostgres)(
  'a refresh token that is sent to all replicas at once is exchanged once',
  async () => {
    for (let round = 0; round < 5; round++) {
      const { refreshToken } = await tokenOf(balancer.url, 'balance');
      const form = { grant_type: 'refresh_token', refresh_token: refreshToken };
      const requests = await signedTimes(
        9,
        seededClients.example,
        'POST',
        `${balancer.url}/oauth/v1/token`,
        form,
      );
      expect(await statusesOf(requests)).toEqual({ 200: 1, 400: 8 });
    }
  },
);

test.skipIf(withoutPostgres)('a cancellation that is sent to all replicas at once happens once', async () => {
  const sandbox = connectSandbox(balancer.url);
  const token = await tokenOf(balancer.url, 'balance outgoing_payments');
  const wallet = `${balancer.url}/rest/v1/wallet/${person.walletId}`;
  const balance = async () => (await send(await sign(token, 'GET', `${wallet}/balance`))).body;
  const before = await balance();
  for (let round = 0; round < 5; round++) {
    await sandbox.addPayment({
      from: person.walletId,
      to: 14503,
      amount: 123,
      currency: 'EUR',
      password: 'apple-3',
    });
    const { pending_payments: listed } = (await send(await sign(token, 'GET', `${wallet}/pending-payments`)))
      .body as { pending_payments: { id: number; amount: number }[] };
    const { id = 0 } = listed.find(({ amount }) => amount === 123) ?? {};
    const counts = await statusesOf(await signedTimes(9, token, 'DELETE', `${wallet}/pending-payment/${id}`));
    expect(counts).toEqual({ 200: 1, 409: 8 });
  }
  expect(await balance()).toEqual(before);
});
