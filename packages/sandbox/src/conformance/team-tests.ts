import assert from 'node:assert/strict';
import type { Store } from '../state/store.ts';
import type { Tests } from './conformance-test.ts';
import { noon, samples, tokenOf } from './samples.ts';

const addTeams = async ({ teams }: Store, ...ids: readonly string[]): Promise<void> => {
  for (const id of ids) assert.equal(await teams.addTeam({ id, name: `name of ${id}` }), true);
};

const issued = { ...samples.clients[0], id: 'issued', issued: true } as const;

/** Tests of teams, and of the credentials of worlds. */
export const teamTests: Tests = {
  'lists teams in creation order, and rejects a name that is taken': (open) =>
    open(async (store, clock) => {
      const { teams } = store;
      await addTeams(store, 'b', 'a');
      clock.now += 2_500;
      assert.equal(await teams.addTeam({ id: 'c', name: 'name of a' }), false);
      assert.equal(await teams.addTeam({ id: 'c', name: 'new' }), true);
      assert.deepEqual(await teams.teams(), [
        { id: 'b', name: 'name of b', createdAt: noon },
        { id: 'a', name: 'name of a', createdAt: noon },
        { id: 'c', name: 'new', createdAt: noon + 2 },
      ]);
      await teams.removeTeam('a');
      assert.deepEqual(
        (await teams.teams()).map(({ id }) => id),
        ['b', 'c'],
      );
      assert.equal(await teams.addTeam({ id: 'a2', name: 'name of a' }), true);
    }),

  'adds, replaces and removes tokens of a team': (open) =>
    open(async (store, clock) => {
      const { teams } = store;
      await addTeams(store, 'a', 'b');
      await teams.addToken({ id: 't1', teamId: 'a', hash: 'h1' });
      await teams.addToken({ id: 't2', teamId: 'a', hash: 'h2' });
      await teams.addToken({ id: 't3', teamId: 'b', hash: 'h3' });
      clock.now += 1_000;
      await teams.addToken({ id: 't4', teamId: 'a', hash: 'h4' }, 't1');
      assert.equal(await teams.token('t1'), undefined);
      assert.deepEqual(await teams.token('t4'), { id: 't4', teamId: 'a', hash: 'h4', createdAt: noon + 1 });
      const ids = async (team: string) => (await teams.tokens(team)).map(({ id }) => id);
      assert.deepEqual([await ids('a'), await ids('b')], [['t2', 't4'], ['t3']]);
      await teams.removeToken('t2');
      await teams.removeToken('t2');
      assert.deepEqual(await ids('a'), ['t4']);
      await teams.removeTeam('a');
      assert.equal(await teams.token('t4'), undefined);
      assert.deepEqual(await ids('b'), ['t3']);
    }),

  'adds worlds to a team up to its limit, once each': (open) =>
    open(async (store) => {
      const { teams } = store;
      await addTeams(store, 'a', 'b');
      assert.equal(await teams.addWorld({ name: 'a/1', teamId: 'a' }, 2), 'added');
      assert.equal(await teams.addWorld({ name: 'a/1', teamId: 'a' }, 2), 'known');
      const results = await Promise.all(
        ['a/2', 'a/3', 'a/4'].map((name) => teams.addWorld({ name, teamId: 'a' }, 2)),
      );
      assert.deepEqual(results.toSorted(), ['added', 'full', 'full']);
      assert.equal(await teams.addWorld({ name: 'b/1', teamId: 'b' }, 2), 'added');
      await teams.removeWorld('a/1');
      assert.equal(await teams.world('a/1'), undefined);
      assert.equal(await teams.addWorld({ name: 'a/5', teamId: 'a' }, 2), 'added');
      await teams.removeTeam('a');
      assert.deepEqual(await teams.worlds('a'), []);
      assert.equal((await teams.worlds('b')).length, 1);
    }),

  'shares worlds with other teams': (open) =>
    open(async (store) => {
      const { teams } = store;
      await addTeams(store, 'a', 'b', 'c');
      for (const name of ['a/1', 'a/2']) await teams.addWorld({ name, teamId: 'a' }, 9);
      await teams.addWorld({ name: 'b/1', teamId: 'b' }, 9);
      for (const team of ['c', 'b', 'c']) await teams.share('a/2', team);
      const shared = { name: 'a/2', teamId: 'a', sharedWith: ['c', 'b'], createdAt: noon, usedAt: noon };
      assert.deepEqual(await teams.world('a/2'), shared);
      const names = async (team: string) => (await teams.worlds(team)).map(({ name }) => name);
      assert.deepEqual(await names('a'), ['a/1', 'a/2']);
      assert.deepEqual(await names('b'), ['b/1', 'a/2']);
      assert.deepEqual(await names('c'), ['a/2']);
      await teams.unshare('a/2', 'c');
      await teams.unshare('a/1', 'c');
      assert.deepEqual(await names('c'), []);
      await teams.removeTeam('b');
      assert.deepEqual((await teams.world('a/2'))?.sharedWith, []);
    }),

  'finds worlds that were not used for a time': (open) =>
    open(async (store, clock) => {
      const { teams } = store;
      await addTeams(store, 'a');
      for (const name of ['a/1', 'a/2']) await teams.addWorld({ name, teamId: 'a' }, 9);
      clock.now += 60_000;
      await teams.useWorld('a/2');
      await teams.useWorld('a/3');
      assert.deepEqual(await teams.unusedWorlds(60), ['a/1']);
      assert.deepEqual(await teams.unusedWorlds(61), []);
      clock.now += 60_000;
      assert.deepEqual(await teams.unusedWorlds(60), ['a/1', 'a/2']);
      assert.equal((await teams.world('a/2'))?.usedAt, noon + 60);
    }),

  'adds up the bytes of the worlds of a team': (open) =>
    open(async (store) => {
      const { teams } = store;
      await addTeams(store, 'a', 'b');
      assert.equal(await teams.bytesOf('a'), 0);
      for (const name of ['a/1', 'a/2', 'a/3']) await teams.addWorld({ name, teamId: 'a' }, 9);
      await store.write('a/1', ({ fileContents }) =>
        fileContents.put({ id: 1, bytes: new Uint8Array(100_000) }),
      );
      await store.open('a/2');
      const bytes = await teams.bytesOf('a');
      assert.ok(bytes >= 100_000);
      assert.equal(bytes, (await store.usage()).state.used);
      await store.snapshots.keep('a/1', 'kept');
      assert.equal(await teams.bytesOf('a'), (await store.usage()).state.used);
      assert.equal(await teams.bytesOf('b'), 0);
    }),

  'selects entries of the audit log, newest first': (open) =>
    open(async (store, clock) => {
      const { teams } = store;
      await teams.addAuditEntry({ actor: 'admin', action: 'createTeam', teamId: 'a', target: 'a' });
      clock.now += 1_000;
      await teams.addAuditEntry({ actor: 'b', token: 't', action: 'resetWorld', teamId: 'a', target: 'a/1' });
      await teams.addAuditEntry({ actor: 'b', token: 't', action: 'removeWorld' });
      const all = await teams.auditEntries({ limit: 10 });
      assert.deepEqual(
        all.map((entry) => ({ ...entry, number: 0 })),
        [
          { number: 0, at: noon + 1, actor: 'b', token: 't', action: 'removeWorld', done: false },
          {
            number: 0,
            at: noon + 1,
            actor: 'b',
            token: 't',
            action: 'resetWorld',
            teamId: 'a',
            target: 'a/1',
            done: false,
          },
          {
            number: 0,
            at: noon,
            actor: 'admin',
            action: 'createTeam',
            teamId: 'a',
            target: 'a',
            done: false,
          },
        ],
      );
      const [third, second, first] = all.map(({ number }) => number);
      assert.ok(third !== undefined && second !== undefined && first !== undefined);
      assert.ok(third > second && second > first);
      const numbers = async (filter: Parameters<typeof teams.auditEntries>[0]) =>
        (await teams.auditEntries(filter)).map(({ number }) => number);
      assert.deepEqual(await numbers({ limit: 2 }), [third, second]);
      assert.deepEqual(await numbers({ limit: 9, before: third }), [second, first]);
      assert.deepEqual(await numbers({ limit: 9, teamId: 'a' }), [second, first]);
      assert.deepEqual(await numbers({ limit: 9, teamId: 'b' }), [third, second]);
      assert.deepEqual(await numbers({ limit: 9, teamId: 'c' }), []);
    }),

  'an entry of the audit log is stored before its change, and confirmed or removed after it': (open) =>
    open(async (store, clock) => {
      const { teams } = store;
      await addTeams(store, 'a');
      const numbers: number[] = [];
      for (const action of ['advanceClock', 'resetWorld', 'setClock']) {
        numbers.push(await teams.addAuditEntry({ actor: 'a', action, teamId: 'a' }));
      }
      const [confirmed = 0, underway = 0, removed = 0] = numbers;
      const before = await teams.auditEntries({ limit: 9 });
      assert.deepEqual(
        before.map(({ number, done }) => [number, done]),
        [
          [removed, false],
          [underway, false],
          [confirmed, false],
        ],
      );
      clock.now += 5_000;
      await teams.confirmAuditEntry(confirmed);
      await teams.removeAuditEntry(removed);
      const left = [
        { number: underway, at: noon, actor: 'a', action: 'resetWorld', teamId: 'a', done: false },
        { number: confirmed, at: noon, actor: 'a', action: 'advanceClock', teamId: 'a', done: true },
      ];
      assert.deepEqual(await teams.auditEntries({ limit: 9 }), left);
      await teams.confirmAuditEntry(removed);
      await teams.removeAuditEntry(removed);
      assert.deepEqual(await teams.auditEntries({ limit: 9 }), left);
      const later = await teams.addAuditEntry({ actor: 'admin', action: 'removeTeam', teamId: 'a' });
      assert.ok(later > removed);
      await teams.removeTeam('a');
      await teams.confirmAuditEntry(underway);
      await teams.confirmAuditEntry(later);
      assert.deepEqual(
        (await teams.auditEntries({ limit: 9 })).map(({ number, done }) => [number, done]),
        [
          [later, true],
          [underway, true],
          [confirmed, true],
        ],
      );
    }),

  'credentials of a world stay when it is reset or restored, and lead to it': (open) =>
    open(async (store) => {
      const before = await store.snapshot('a');
      await store.write('a', ({ clients, privateKeys, tokens }) => {
        clients.put(issued);
        privateKeys.put(samples.privateKeys[0]);
        tokens.put(tokenOf(1));
      });
      const after = await store.snapshot('a');
      const state = (world: string) =>
        store.read(world, ({ clients, privateKeys, tokens }) => [
          clients.list().map(({ id }) => id),
          privateKeys.list().length,
          tokens.list().length,
        ]);
      assert.equal(await store.worldOf(['client', 'issued']), 'a');
      await store.reset('a');
      assert.deepEqual(await state('a'), [['client', 'issued'], 1, 0]);
      assert.equal(await store.worldOf(['issued']), 'a');
      await store.restore('a', after);
      assert.deepEqual(await state('a'), [['client', 'issued'], 1, 1]);
      await store.restore('a', before);
      assert.deepEqual(await state('a'), [['client', 'issued'], 1, 0]);
      assert.equal(await store.worldOf(['issued']), 'a');
      await store.restore('b', after);
      assert.deepEqual(await state('b'), [['client'], 0, 1]);
      assert.equal(await store.worldOf(['issued']), 'a');
      await store.write('a', ({ clients }) => clients.delete('issued'));
      assert.equal(await store.worldOf(['issued']), undefined);
    }),

  'a named snapshot has no credentials of the world': (open) =>
    open(async (store) => {
      await store.write('a', ({ clients }) => clients.put(issued));
      await store.snapshots.keep('a', 'kept');
      await store.write('a', ({ clients }) => clients.delete('issued'));
      await store.restore('a', (await store.snapshots.get('a', 'kept')) ?? assert.fail('It is kept.'));
      assert.equal(await store.worldOf(['issued']), undefined);
      assert.deepEqual(await store.read('a', ({ clients }) => clients.list().map(({ id }) => id)), [
        'client',
      ]);
    }),
};
