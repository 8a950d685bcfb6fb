import { expect, test } from 'vitest';
import { controlDetails, type ControlId, controlRoutes } from '../../src/generated/controls/controls.gen.ts';
import { createSandbox } from '../../src/index.ts';
import { MemoryStore } from '../../src/state/memory/memory-store.ts';
import { StoreUnavailable } from '../../src/state/store-unavailable.ts';
import type { Store } from '../../src/state/store.ts';
import type { TeamRegistry } from '../../src/state/teams.ts';
import { noon } from '../support/caller.ts';
import { adminToken, callsOf } from './teams.ts';

/** The methods of a store that change something. The nonces and the time of the last use belong to no control. */
const changing: ReadonlySet<string> = new Set<keyof Store | keyof Store['snapshots'] | keyof TeamRegistry>([
  'write',
  'reset',
  'load',
  'restore',
  'remove',
  'open',
  'keep',
  'addTeam',
  'removeTeam',
  'addToken',
  'removeToken',
  'addWorld',
  'removeWorld',
  'share',
  'unshare',
]);

/** Shares a sandbox with a store whose methods can be made to fail. */
function shareFailing() {
  const failing = new Set<string>();
  const changes: string[] = [];
  const observed = <Target extends object>(target: Target): Target =>
    new Proxy(target, {
      get: (_, name) => {
        const value: unknown = Reflect.get(target, name);
        if (typeof value === 'object' && (name === 'teams' || name === 'snapshots'))
          return observed(value as object);
        if (typeof value !== 'function') return value;
        return (...given: unknown[]): unknown => {
          if (changing.has(String(name))) changes.push(String(name));
          if (failing.has(String(name)))
            return Promise.reject(new StoreUnavailable('It fails in this test.'));
          return (value as (...all: unknown[]) => unknown).apply(target, given);
        };
      },
    });
  const store = new MemoryStore();
  const sandbox = createSandbox({ now: noon, store: observed(store), team: { adminToken } });
  return { ...callsOf(sandbox, sandbox.worlds), failing, changes, store };
}

/** The path and the body of controls that check them before they change something. */
const calls: Partial<Record<ControlId, { path?: string; body: object }>> = {
  createTeam: { body: { team: 'third' } },
  removeTeam: { path: '/teams/billing', body: {} },
  createTeamToken: { path: '/teams/shop/tokens', body: {} },
  createWorld: { body: { world: 'new' } },
  removeWorld: { path: '/worlds/one', body: {} },
  shareWorld: { path: '/worlds/one/shares/billing', body: {} },
  unshareWorld: { path: '/worlds/two/shares/billing', body: {} },
};

test('no control changes anything when its entry of the audit log cannot be stored', async () => {
  const { control, team, failing, changes } = shareFailing();
  const [shop] = [await team('shop'), await team('billing')];
  for (const world of ['one', 'two']) await control(shop, 'POST /worlds', { world });
  await control(shop, 'PUT /worlds/two/shares/billing');
  const token = String((await control(shop, 'GET /team')).body['token']);
  failing.add('addAuditEntry');
  changes.length = 0;
  const responses: [ControlId, number][] = [];
  for (const [id, { access }] of Object.entries(controlDetails) as [ControlId, { access: string }][]) {
    const [method = '', template = ''] = controlRoutes[id].split(' ');
    if (method === 'GET') continue;
    const { path = template.replace('{team}', 'shop'), body = {} } = calls[id] ?? {};
    const target = path.replace('{id}', id === 'revokeTeamToken' ? token : '1').replaceAll(/\{\w+\}/g, '1');
    const sender = access === 'admin' || id === 'createTeamToken' ? adminToken : shop;
    const sent = method === 'DELETE' ? undefined : body;
    for (const world of access === 'world' ? ['one', 'none-yet'] : [undefined]) {
      responses.push([id, (await control(sender, `${method} ${target}`, sent, world)).status]);
    }
  }
  expect(responses.filter(([, status]) => status !== 503)).toEqual([]);
  expect(responses.length).toBeGreaterThan(50);
  expect(changes).toEqual([]);
});

test('an entry is done when its change is, and stays when the store or the sandbox fails', async () => {
  const { control, team, failing, store } = shareFailing();
  const shop = await team('shop');
  await control(shop, 'POST /worlds', { world: 'one' });
  const newest = async () => (await store.teams.auditEntries({ limit: 1 }))[0];
  expect(await newest()).toMatchObject({ action: 'createWorld', done: true });

  failing.add('confirmAuditEntry');
  expect((await control(shop, 'POST /reset', undefined, 'one')).status).toBe(204);
  expect(await newest()).toMatchObject({ action: 'resetWorld', done: false });

  failing.add('write');
  expect((await control(shop, 'POST /clock/freeze', undefined, 'one')).status).toBe(503);
  failing.clear();
  const { body } = await control(shop, 'GET /audit?limit=1');
  expect(body['entries']).toMatchObject([{ action: 'freezeClock', target: 'shop/one', done: false }]);
});

test('a rejected change has no entry, or one that is not done when the entry cannot be removed', async () => {
  const { control, team, failing, store } = shareFailing();
  const shop = await team('shop');
  await control(shop, 'POST /worlds', { world: 'one' });
  const before = await store.teams.auditEntries({ limit: 9 });
  expect((await control(shop, 'POST /worlds', { world: 'one' })).status).toBe(409);
  expect((await control(shop, 'POST /clock/set', { time: 'soon' }, 'one')).status).toBe(400);
  expect(await store.teams.auditEntries({ limit: 9 })).toEqual(before);
  failing.add('removeAuditEntry');
  expect((await control(shop, 'POST /clock/set', { time: 'soon' }, 'one')).status).toBe(400);
  expect(await store.teams.auditEntries({ limit: 1 })).toMatchObject([{ action: 'setClock', done: false }]);
});

test('the world that a control creates has an entry, too', async () => {
  const { control, team, store } = shareFailing();
  await control(await team('shop'), 'POST /clock/freeze', undefined, 'new');
  const entries = await store.teams.auditEntries({ limit: 2 });
  expect(entries.map(({ action }) => action)).toEqual(['freezeClock', 'createWorld']);
});
