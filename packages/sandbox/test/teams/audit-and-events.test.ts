import { afterEach, expect, test, vi } from 'vitest';
import { adminToken, shareSandbox } from './teams.ts';

afterEach(() => {
  vi.useRealTimers();
});

type Entries = readonly Record<string, unknown>[];

test('the audit log says who changed what; a team reads its part', async () => {
  const { control, team, client } = shareSandbox();
  const [shop, billing] = [await team('shop'), await team('billing')];
  const { body: own } = await control(shop, 'GET /team');
  await client(shop, 'one');
  await control(shop, 'GET /clock', undefined, 'one');
  await control(shop, 'PUT /worlds/one/shares/billing');
  await control(billing, 'POST /clock/advance', { seconds: 1 }, 'shop/one');
  await control(billing, 'POST /worlds', { world: 'secret-plan' });
  await control(shop, 'POST /clock/set', { time: 'soon' }, 'one');
  const read = async (token: string, query = ''): Promise<Entries> =>
    (await control(token, `GET /audit${query}`)).body['entries'] as Entries;
  const entries = await read(shop);
  expect(entries.map((entry) => ({ ...entry, number: 0, at: 0 }))).toEqual([
    {
      number: 0,
      at: 0,
      actor: 'billing',
      action: 'advanceClock',
      team: 'shop',
      target: 'shop/one',
      done: true,
    },
    {
      number: 0,
      at: 0,
      actor: 'shop',
      token: own['token'],
      action: 'shareWorld',
      team: 'shop',
      target: 'shop/one with billing',
      done: true,
    },
    {
      number: 0,
      at: 0,
      actor: 'shop',
      token: own['token'],
      action: 'createClient',
      team: 'shop',
      target: 'shop/one',
      done: true,
    },
    {
      number: 0,
      at: 0,
      actor: 'shop',
      token: own['token'],
      action: 'createWorld',
      team: 'shop',
      target: 'shop/one',
      done: true,
    },
    { number: 0, at: 0, actor: 'admin', action: 'createTeam', team: 'shop', target: 'shop', done: true },
  ]);
  const all = await read(adminToken);
  expect(all).toHaveLength(7);
  expect(await read(adminToken, '?team=billing')).toHaveLength(3);
  expect(await read(shop, '?team=shop')).toEqual(entries);
  expect((await control(shop, 'GET /audit?team=billing')).status).toBe(404);
  const [newest] = all;
  expect(await read(adminToken, `?limit=2&before=${String(newest?.['number'])}`)).toEqual(all.slice(1, 3));
});

/** Reads the stream of events of a world, with functions that wait for text and for the end. */
async function watch(shared: ReturnType<typeof shareSandbox>, token: string, world: string) {
  const headers = { authorization: `Bearer ${token}`, 'x-sandbox-world': world };
  const response = await shared.sandbox.fetch('/__sandbox/events', { headers });
  const reader = response.body?.getReader();
  return {
    status: response.status,
    close: () => reader?.cancel(),
    /** Reads the first text. */
    first: async () => new TextDecoder().decode((await reader?.read())?.value),
    /** Reads until the end, and returns the text. */
    ended: async () => {
      let text = '';
      for (;;) {
        const { done, value } = (await reader?.read()) ?? { done: true };
        if (done) return text;
        text += new TextDecoder().decode(value);
      }
    },
  };
}

test.each([
  ['its token is revoked', 'DELETE /teams/billing/tokens/'],
  ['the sharing ends', 'DELETE /worlds/one/shares/billing'],
  ['the world is removed', 'DELETE /worlds/one'],
])('the event stream of a team ends when %s', async (_, route) => {
  const shared = shareSandbox();
  const { control, team } = shared;
  const [shop, billing] = [await team('shop'), await team('billing')];
  const { body: own } = await control(billing, 'GET /team');
  await control(shop, 'POST /worlds', { world: 'one' });
  await control(shop, 'PUT /worlds/one/shares/billing');
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  const { status, ended } = await watch(shared, billing, 'shop/one');
  expect(status).toBe(200);
  await control(
    route.endsWith('/') ? billing : shop,
    route.endsWith('/') ? `${route}${String(own['token'])}` : route,
  );
  await vi.advanceTimersByTimeAsync(5_000);
  expect(await ended()).toMatch(
    /\nevent: end\ndata: \{"reason":"The token was revoked, or the world was removed or is no longer shared\."\}\n\n$/,
  );
});

test('the event streams of a team have a limit', async () => {
  const shared = shareSandbox({ limits: { teamStreams: 1 } });
  const [shop, billing] = [await shared.team('shop'), await shared.team('billing')];
  for (const token of [shop, billing]) await shared.control(token, 'POST /worlds', { world: 'one' });
  const first = await watch(shared, shop, 'one');
  expect((await watch(shared, shop, 'one')).status).toBe(429);
  const other = await watch(shared, billing, 'one');
  expect([first.status, other.status]).toEqual([200, 200]);
  await first.close();
  const second = await watch(shared, shop, 'one');
  expect(second.status).toBe(200);
  await Promise.all([second.close(), other.close()]);
});

test('of event streams that are opened at once, no more stay open than the limit allows', async () => {
  const shared = shareSandbox({ limits: { teamStreams: 2 } });
  const shop = await shared.team('shop');
  await shared.control(shop, 'POST /worlds', { world: 'one' });
  const opened = await Promise.all(Array.from({ length: 5 }, () => watch(shared, shop, 'one')));
  const usage = (await shared.control(shop, 'GET /team')).body['limits'] as readonly object[];
  expect(usage).toContainEqual({ name: 'team-streams', unit: 'event streams', used: 2, limit: 2 });
  const reason = 'The limit of 2 event streams of a team is reached.';
  const texts = await Promise.all(opened.map(({ first }) => first()));
  expect(texts.filter((text) => text.includes(reason))).toHaveLength(3);
  expect(texts.filter((text) => text.includes('event: ready'))).toHaveLength(2);
  for (const { close } of opened) await close();
});
