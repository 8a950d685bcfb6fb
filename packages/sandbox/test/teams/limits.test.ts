import { expect, test } from 'vitest';
import { RateLimits } from '../../src/engine/teams/rate-limits.ts';
import { Teams } from '../../src/engine/teams/teams.ts';
import {
  defaultTeamLimits,
  limitReached,
  limitUnits,
  optionName,
  type TeamLimitName,
  type TeamLimits,
} from '../../src/engine/teams/team-limits.ts';
import { seededStore } from '../support/stores.ts';
import { adminToken, shareSandbox } from './teams.ts';

/** Rates with a clock that the test moves, in milliseconds. */
function rates(limits: TeamLimits) {
  const clock = { now: 0 };
  const limited = new RateLimits({ ...defaultTeamLimits, ...limits }, () => clock.now);
  /** Sends requests, and returns how many were admitted. */
  const send = (team: string, count: number, bytes = 0): number => {
    let admitted = 0;
    for (let request = 0; request < count; request++) {
      try {
        limited.teams.admit(team, bytes);
        admitted += 1;
      } catch {
        // Rejected.
      }
    }
    return admitted;
  };
  return { clock, limited, send };
}

test('a team sends its rate, and twice as much at once', () => {
  const { clock, send } = rates({ teamRequests: 10 });
  expect(send('a', 100)).toBe(20);
  clock.now += 1_000;
  expect(send('a', 100)).toBe(10);
  clock.now += 60_000;
  expect(send('a', 100)).toBe(20);
});

test('a team at its limit takes nothing away from another one', () => {
  const { clock, send } = rates({ teamRequests: 10, requests: 30 });
  for (let second = 0; second < 20; second++) {
    expect(send('greedy', 100)).toBeLessThanOrEqual(20);
    expect(send('other', 10)).toBe(10);
    clock.now += 1_000;
  }
});

test('all teams together have a rate', () => {
  const { send } = rates({ teamRequests: 10, requests: 15 });
  expect(send('a', 100) + send('b', 100) + send('c', 100)).toBe(30);
});

test('the bytes of bodies count, and those of responses delay the next request', () => {
  const { clock, limited, send } = rates({ teamBytes: 1_000 });
  expect(send('a', 100, 500)).toBe(4);
  clock.now += 1_000;
  expect(send('a', 1, 500)).toBe(1);
  limited.teams.spend('a', 5_000);
  clock.now += 4_000;
  expect(send('a', 1, 500)).toBe(0);
  clock.now += 2_000;
  expect(send('a', 1, 500)).toBe(1);
  expect(send('b', 1, 500)).toBe(1);
});

test('each error names the limit, its option and when to try again', () => {
  const { limited, send } = rates({ teamRequests: 1, requests: 100 });
  send('a', 2);
  expect(() => limited.teams.admit('a', 0)).toThrow(
    'The limit of 1 request per second of a team is reached. Wait, or let the operator raise it: --limit team-requests=NUMBER',
  );
  expect(limitReached('bytes', 5, { retryAfter: 2.5 }).details.headers).toEqual({ 'retry-after': '3' });
  expect(limitReached('teams', 5).message).toBe(
    'The limit of 5 teams of all teams is reached. Remove a team, or let the operator raise it: --limit teams=NUMBER',
  );
});

test('the error for each limit names the limit and its option', () => {
  for (const name of Object.keys(defaultTeamLimits) as TeamLimitName[]) {
    const { message } = limitReached(name, 4_711);
    expect([name, message]).toEqual([
      name,
      expect.stringContaining(`The limit of 4711 ${limitUnits[name]} of `),
    ]);
    expect([name, message]).toEqual([name, expect.stringContaining(`--limit ${optionName(name)}=NUMBER`)]);
  }
});

test('the limits of all teams on worlds, state and event streams can be changed, and errors name them', async () => {
  const { control, team, sandbox } = shareSandbox({ limits: { worlds: 2, state: 9_000_000, streams: 1 } });
  const shop = await team('shop');
  const billing = await team('billing');
  for (const token of [shop, billing]) await control(token, 'POST /worlds', { world: 'one' });
  const full = await control(shop, 'POST /worlds', { world: 'two' });
  expect([full.status, full.body['error_description']]).toEqual([
    429,
    expect.stringMatching(/^The limit of 2 worlds .*--limit worlds=NUMBER$/),
  ]);
  const watch = (token: string) =>
    sandbox.fetch('/__sandbox/events', {
      headers: { authorization: `Bearer ${token}`, 'x-sandbox-world': 'one' },
    });
  const first = await watch(shop);
  const second = await watch(billing);
  expect([first.status, second.status]).toEqual([200, 429]);
  expect(await second.text()).toContain(
    'The limit of 1 event stream of all teams is reached. Wait until others are closed, or let the operator raise it: --limit streams=NUMBER',
  );
  await first.body?.cancel();
  const users = Array.from({ length: 500 }, (_, index) => ({
    id: index + 1,
    profile: { display_name: 'x'.repeat(2_000) },
  }));
  let state = await control(shop, 'PUT /world', { users }, 'one');
  for (let kept = 0; kept < 20 && state.status < 400; kept++)
    state = await control(shop, 'POST /snapshot', { snapshot: `s${kept}` }, 'one');
  expect([state.status, state.body['error_description']]).toEqual([
    429,
    expect.stringMatching(/^The limit of 8 MiB .*--limit state=NUMBER$/),
  ]);
});

test('a request over the limit gets status 429, from the API, the pages and the controls', async () => {
  const { control, team, client, call, sandbox } = shareSandbox({ limits: { teamRequests: 4 } });
  const shop = await team('shop');
  const credentials = await client(shop, 'one');
  const { link } = (await control(shop, 'POST /grants/link', { user: 5101 }, 'one')).body;
  const requests = [
    () => call(credentials, '/rest/v1/user/5101'),
    () => control(shop, 'GET /clock', undefined, 'one'),
    () => sandbox.fetch(String(link)),
  ];
  for (const send of requests) {
    let response = await send();
    for (let more = 0; more < 100 && response.status !== 429; more++) response = await send();
    expect([response.status, response.headers.get('retry-after')]).toEqual([429, '1']);
  }
  // Another team, the administrator and requests of no team have limits of their own.
  expect((await control(adminToken, 'GET /teams')).status).toBe(200);
  expect((await sandbox.fetch('/rest/v1/server')).status).toBe(200);
});

test('worlds, teams, tokens and clients have limits', async () => {
  const { control, team } = shareSandbox({
    limits: { teamWorlds: 2, teams: 2, teamTokens: 2, teamRequests: 1_000 },
  });
  const shop = await team('shop');
  await team('billing');
  const third = await control(adminToken, 'POST /teams', { team: 'third' });
  expect([third.status, third.body['error_description']]).toEqual([
    429,
    expect.stringContaining('--limit teams='),
  ]);
  for (const world of ['one', 'two']) await control(shop, 'POST /worlds', { world });
  const worlds = await control(shop, 'POST /worlds', { world: 'three' });
  expect([worlds.status, worlds.body['error_description']]).toEqual([
    429,
    expect.stringContaining('--limit team-worlds='),
  ]);
  expect((await control(shop, 'POST /reset', undefined, 'three')).status).toBe(429);
  await control(shop, 'DELETE /worlds/one');
  expect((await control(shop, 'POST /worlds', { world: 'three' })).status).toBe(201);
  expect((await control(adminToken, 'POST /teams/shop/tokens', {})).status).toBe(201);
  expect((await control(adminToken, 'POST /teams/shop/tokens', {})).status).toBe(429);
  for (let number = 0; number < 20; number++) await control(shop, 'POST /clients', {}, 'two');
  expect((await control(shop, 'POST /clients', {}, 'two')).status).toBe(429);
  const { body } = await control(shop, 'GET /team');
  expect(body['limits']).toEqual(
    expect.arrayContaining([
      { name: 'team-worlds', unit: 'worlds', used: 2, limit: 2 },
      { name: 'team-tokens', unit: 'tokens', used: 2, limit: 2 },
    ]),
  );
});

test('a team that stores too much can read, reset and remove, but not add', async () => {
  const { control, team, client, call } = shareSandbox({ limits: { teamState: 1_000 } });
  const shop = await team('shop');
  const credentials = await client(shop, 'one').catch(() => undefined);
  expect(credentials).toEqual({ id: 'undefined', key: 'undefined' });
  const added = await control(shop, 'POST /snapshot', {}, 'one');
  expect([added.status, added.body['error_description']]).toEqual([
    429,
    expect.stringContaining('--limit team-state='),
  ]);
  expect((await control(shop, 'GET /clock', undefined, 'one')).status).toBe(200);
  expect((await control(shop, 'POST /reset', undefined, 'one')).status).toBe(204);
  expect((await control(shop, 'DELETE /worlds/one')).status).toBe(204);
  expect((await call({ id: 'x', key: 'y' }, '/rest/v1/user/5101')).status).toBe(401);
});

/** Teams with a store, in which worlds are removed after two days. */
function forgetfulTeams() {
  const time = { now: Date.parse('2026-01-31T12:00:00Z') };
  const store = seededStore({ now: () => time.now });
  const removed: string[] = [];
  const teams = new Teams(
    { adminToken, limits: { ...defaultTeamLimits, worldDays: 2 } },
    {
      store,
      removeWorld: async (name) => {
        removed.push(name);
        await store.remove(name);
      },
      now: () => time.now,
    },
  );
  return { time, store, removed, teams };
}

test('a world that was not used for a long time is removed, and the audit log says so', async () => {
  const { time, store, removed, teams } = forgetfulTeams();
  await store.teams.addTeam({ id: 'a', name: 'a' });
  const team = { kind: 'team', teamId: 'a', token: 't' } as const;
  for (const name of ['used', 'unused']) await teams.worlds.create(team, name);
  for (let day = 0; day < 3; day++) {
    time.now += 86_400_000;
    await teams.use('a/used');
  }
  expect(removed).toEqual(['a/unused']);
  expect(await teams.worlds.list(team)).toEqual(['used']);
  expect(await store.teams.auditEntries({ limit: 9 })).toMatchObject([
    { actor: 'sandbox', action: 'removeWorld', target: 'a/unused', teamId: 'a', done: true },
  ]);
});

test('a world that a request created again after its team had removed it is removed', async () => {
  const { store, removed, teams } = forgetfulTeams();
  await store.teams.addTeam({ id: 'a', name: 'a' });
  const team = { kind: 'team', teamId: 'a', token: 't' } as const;
  for (const name of ['kept', 'gone']) await teams.worlds.create(team, name);
  await teams.removeWorld('a/gone');
  for (const name of ['a/gone', 'b/of-no-team', 'of-the-machine']) await store.open(name);
  removed.length = 0;
  await teams.removeUnused();
  expect(removed).toEqual(['a/gone', 'b/of-no-team']);
  expect(await store.worlds()).toEqual(['a/kept', 'of-the-machine']);
});
