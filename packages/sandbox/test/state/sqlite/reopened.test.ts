import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openSqliteStore } from '../../../src/state/sqlite/open-sqlite-store.ts';
import type { Store } from '../../../src/state/store.ts';
import { storeConformance, type StoreSetup } from '../../../src/store-conformance.ts';

const folder = mkdtempSync(join(tmpdir(), 'litas-reopened-'));
afterAll(() => rmSync(folder, { recursive: true }));
let files = 0;

/** A store whose file is closed and opened again before each read, as long as nothing else is under way. */
async function openReopening(setup: StoreSetup): Promise<Store> {
  files += 1;
  const path = join(folder, `${files}.db`);
  let store = await openSqliteStore(path, setup);
  let template: Parameters<Store['useTemplate']>[0] | undefined;
  let underWay = 0;
  let opening: Promise<void> | undefined;
  const reopen = async (): Promise<void> => {
    await store.close();
    store = await openSqliteStore(path, setup);
    if (template) store.useTemplate(template);
  };
  const reopened = async (): Promise<Store> => {
    if (underWay === 1) await (opening ??= reopen().finally(() => (opening = undefined)));
    return store;
  };
  const counted = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    underWay += 1;
    try {
      if (underWay > 1) await opening;
      return await work();
    } finally {
      underWay -= 1;
    }
  };
  return {
    instance: '',
    useTemplate: (given) => {
      template = given;
      store.useTemplate(given);
    },
    read: (world, work) => counted(async () => (await reopened()).read(world, work)),
    write: (world, work) => counted(() => store.write(world, work)),
    reset: (world) => counted(() => store.reset(world)),
    load: (world, seed) => counted(() => store.load(world, seed)),
    snapshot: (world) => counted(async () => (await reopened()).snapshot(world)),
    restore: (world, snapshot) => counted(async () => (await reopened()).restore(world, snapshot)),
    snapshots: {
      keep: (world, name) => counted(() => store.snapshots.keep(world, name)),
      get: (world, name) => counted(async () => (await reopened()).snapshots.get(world, name)),
      list: (world) => counted(async () => (await reopened()).snapshots.list(world)),
      remove: (world, name) => counted(() => store.snapshots.remove(world, name)),
    },
    open: (world) => counted(() => store.open(world)),
    has: (world) => counted(async () => (await reopened()).has(world)),
    worlds: () => counted(async () => (await reopened()).worlds()),
    remove: (world) => counted(async () => (await reopened()).remove(world)),
    worldOf: (secrets) => counted(async () => (await reopened()).worldOf(secrets)),
    usage: () => counted(async () => (await reopened()).usage()),
    teams: new Proxy(store.teams, {
      get:
        (_, name) =>
        (...given: unknown[]) =>
          counted(async () => {
            const { teams } = await reopened();
            return (teams[name as keyof Store['teams']] as (...args: unknown[]) => unknown).apply(
              teams,
              given,
            );
          }),
    }),
    nonces: { remember: (use) => counted(async () => (await reopened()).nonces.remember(use)) },
    close: () => store.close(),
  };
}

const full = process.env['LITAS_FULL'] === '1';
const tests = storeConformance(openReopening, full ? 200 : 5);

// A busy disk takes long to open a file so often.
test.for(tests)('$name', { timeout: full ? 1_800_000 : 120_000 }, async ({ run }) => {
  await expect(run()).resolves.toBeUndefined();
});
