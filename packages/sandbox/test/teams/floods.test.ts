import { signMac } from '@litas/client/mac';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { networkOf } from '../../src/engine/teams/charge.ts';
import type { PlainRequest, Sandbox } from '../../src/index.ts';
import { seededStore } from '../support/stores.ts';
import { adminToken, shareSandbox } from './teams.ts';

/** Sends a request from an address, and returns the status. */
async function sendFrom(
  { handle, origin }: Sandbox,
  remoteAddress: string,
  target: string,
  request: Partial<Pick<PlainRequest, 'method' | 'headers'>> = {},
): Promise<number> {
  const body = new Uint8Array();
  const plain = { method: 'GET', headers: {}, ...request, origin, target, body, remoteAddress };
  return (await handle(plain)).status;
}

const bearer = (token: string) => ({ headers: { authorization: `Bearer ${token}` } });
const wrong = bearer(`litas_${'a'.repeat(12)}_${'b'.repeat(43)}`);
const unsigned = '/rest/v1/server';

/** Sends the same request until it is rejected. */
async function flood(sandbox: Sandbox, address: string, ...sent: readonly [string, object?]): Promise<void> {
  for (let requests = 0; requests < 1_000; requests++) {
    if ((await sendFrom(sandbox, address, ...sent)) === 429) return;
  }
  throw new Error('The flood has no limit.');
}

test.each<[string, string, object]>([
  ['wrong tokens', '/__sandbox/clock', wrong],
  ['malformed tokens', '/__sandbox/clock', bearer('x')],
  ['wrong x-sandbox-tokens', unsigned, { headers: { 'x-sandbox-token': `litas_${'a'.repeat(12)}_x` } }],
  ['paths that do not exist', '/nothing', {}],
  ['preflights', '/rest/v1/user/me', { method: 'OPTIONS', headers: { origin: 'http://127.0.0.1:5173' } }],
  ['unsigned calls', '/rest/v1/user/me', {}],
  ['public calls', unsigned, {}],
  ['the list of controls', '/__sandbox/', {}],
  ['unknown links', '/frontend/en/oauth/unknown', {}],
  ['the home page', '/', {}],
])(
  'a flood of %s is limited, and takes neither the sandbox nor another address out of service',
  async (_, ...sent) => {
    const { sandbox } = shareSandbox({ limits: { addressRequests: 3, requests: 1_000 } });
    await flood(sandbox, '192.0.2.1', ...sent);
    for (let requests = 0; requests < 20; requests++) {
      expect(await sendFrom(sandbox, '192.0.2.1', '/__sandbox/health')).toBe(200);
      expect(await sendFrom(sandbox, '192.0.2.1', '/__sandbox/ready')).toBe(200);
    }
    expect(await sendFrom(sandbox, '192.0.2.2', unsigned)).toBe(200);
  },
);

test('floods of many addresses leave the rate of all teams alone', async () => {
  const { sandbox, control } = shareSandbox({ limits: { addressRequests: 20, requests: 20 } });
  for (let address = 1; address < 10; address++) await flood(sandbox, `192.0.2.${address}`, '/nothing');
  expect(await sendFrom(sandbox, '192.0.2.99', unsigned)).toBe(429);
  expect((await control(adminToken, 'GET /teams')).status).toBe(200);
});

test('wrong signatures, and pages for the id of a client, use up nothing of its team', async () => {
  const { sandbox, team, client, call } = shareSandbox({ limits: { addressRequests: 1, teamRequests: 10 } });
  const shop = await team('shop');
  const signer = await client(shop, 'one', { staticScopes: ['email'] });
  const url = `${sandbox.origin}/rest/v1/user/5101`;
  const statuses = new Set<number>();
  for (let requests = 0; requests < 40; requests++) {
    const { header } = await signMac({ id: signer.id, key: 'wrong', method: 'GET', url });
    const sent = { headers: { authorization: header } };
    statuses.add(await sendFrom(sandbox, '192.0.2.1', '/rest/v1/user/5101', sent));
    await sendFrom(sandbox, '192.0.2.1', `/frontend/en/oauth?client_id=${signer.id}`);
  }
  expect(statuses).toEqual(new Set([401, 429]));
  for (let requests = 0; requests < 10; requests++) {
    expect((await call(signer, '/rest/v1/user/5101')).status).toBe(200);
  }
});

test('wrong signatures over the limit are not written into the journal of the world', async () => {
  const { sandbox, team, client, control } = shareSandbox({ limits: { addressRequests: 1 } });
  const shop = await team('shop');
  const { id } = await client(shop, 'one');
  const { header } = await signMac({ id, key: 'x', method: 'GET', url: `${sandbox.origin}/rest/v1/user/me` });
  await flood(sandbox, '192.0.2.1', '/rest/v1/user/me', { headers: { authorization: header } });
  const { body } = await control(shop, 'GET /journal', undefined, 'one');
  const requests = body['requests'] as { status: number }[];
  expect(requests.length).toBeGreaterThan(0);
  expect(requests.map(({ status }) => status)).not.toContain(429);
});

test('an address at its limit can use credentials that were valid lately; others cost no look into the store', async () => {
  const store = seededStore();
  const { sandbox, team } = shareSandbox({ limits: { addressRequests: 1 }, store });
  const [shop, billing] = [await team('shop'), await team('billing')];
  expect(await sendFrom(sandbox, '192.0.2.1', '/__sandbox/worlds', bearer(shop))).toBe(200);
  await flood(sandbox, '192.0.2.1', '/nothing');
  expect(await sendFrom(sandbox, '192.0.2.1', '/__sandbox/worlds', bearer(shop))).toBe(200);
  expect(await sendFrom(sandbox, '192.0.2.1', '/__sandbox/worlds', bearer(billing))).toBe(429);
  expect(await sendFrom(sandbox, '192.0.2.2', '/__sandbox/worlds', bearer(billing))).toBe(200);
});

test('a team over its limit uses up nothing of its address', async () => {
  const { sandbox, team } = shareSandbox({ limits: { addressRequests: 3, teamRequests: 3 } });
  const shop = await team('shop');
  await flood(sandbox, '192.0.2.1', '/__sandbox/worlds', bearer(shop));
  for (let requests = 0; requests < 20; requests++) {
    await sendFrom(sandbox, '192.0.2.1', '/__sandbox/worlds', bearer(shop));
  }
  expect(await sendFrom(sandbox, '192.0.2.1', unsigned)).toBe(200);
});

test('an address of version 6 counts with its network, in each spelling', () => {
  expect(networkOf('192.0.2.7')).toBe('192.0.2.7');
  expect(networkOf('::ffff:192.0.2.7')).toBe('192.0.2.7');
  expect(networkOf('2001:db8::1')).toBe(networkOf('2001:0db8:0:0:ffff::2'));
  expect(networkOf('2001:db8::1')).not.toBe(networkOf('2001:db8:0:1::1'));
  expect(networkOf('::1')).toBe('0:0:0:0::/64');
  fc.assert(
    fc.property(fc.ipV6(), (address) => {
      const shortest = new URL(`http://[${address}]`).hostname.slice(1, -1);
      expect(networkOf(shortest)).toBe(networkOf(address.replace(/^::ffff:.*\..*/i, shortest)));
    }),
  );
});
