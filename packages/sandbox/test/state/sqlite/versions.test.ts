import {
  copyFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { samples, seededWallet, statementOf, template, tokenOf } from '../../../src/conformance/samples.ts';
import { migrations } from '../../../src/state/sql/migrations.ts';
import { StoreOpenError } from '../../../src/state/sql/store-open-error.ts';
import { openSqliteStore } from '../../../src/state/sqlite/open-sqlite-store.ts';

const fixtures = fileURLToPath(new URL('fixtures/', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'litas-versions-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A copy of the file that a version has written. */
function copyOf(version: string): string {
  const path = join(folder, `${version}-${Math.random()}.db`);
  copyFileSync(join(fixtures, `${version}.db`), path);
  return path;
}

const versions = Object.keys(migrations);

test('there is a file of each version of the schema', () => {
  expect(readdirSync(fixtures).toSorted()).toEqual(versions.map((version) => `${version}.db`));
});

test.for(versions)('opens a file of version %s with all its contents', async (version) => {
  const store = await openSqliteStore(copyOf(version));
  store.useTemplate(() => ({ ...template(), users: [], statements: new Map(), olderStatements: new Map() }));
  expect(await store.worlds()).toEqual(['default', 'other']);
  // What a version before captured has no time.
  const created = version < '003-times-of-snapshots' ? {} : { created: expect.any(Number) as number };
  expect(await store.snapshots.list('default')).toEqual([
    { name: 'kept', bytes: expect.any(Number) as number, ...created },
  ]);
  for (let round = 0; round < 2; round++) {
    await store.read('default', (world) => {
      expect(world.tokens.list()).toEqual([tokenOf(1)]);
      expect(world.users.list()).toEqual(template().users);
      expect(world.fileContents.list()).toEqual([samples.fileContents[0]]);
      expect(world.balances.list()).toEqual([...template().balances, samples.balances[0]]);
      expect(world.clock.get()).toEqual({ ahead: 7 });
      const page = world.statements.select(seededWallet, { limit: 1, start: { offset: 0 } });
      expect([page.total, page.rows]).toEqual([101, [statementOf(300)]]);
    });
    const kept = (await store.snapshots.get('default', 'kept')) ?? expect.unreachable();
    await store.reset('default');
    expect(await store.read('default', ({ users }) => users.list())).toEqual(template().users);
    await store.restore('default', kept);
  }
  expect(await store.worldOf(['token2'])).toBe('other');
  expect(await store.nonces.remember({ id: 'client', timestamp: '1769860800', nonce: 'once' })).not.toBe(
    'new',
  );
  await store.close();
});

test.for(versions.slice(1))('opens a file of version %s with its teams', async (version) => {
  const store = await openSqliteStore(copyOf(version));
  expect(await store.teams.token('t')).toMatchObject({ teamId: 'a', hash: 'h' });
  expect(await store.teams.world('other')).toMatchObject({ teamId: 'a' });
  expect(await store.teams.auditEntries({ limit: 9 })).toMatchObject([{ actor: 'a', target: 'other' }]);
  await store.close();
});

test('rejects a file of a newer version without changing it', async () => {
  const path = copyOf(versions.at(-1) ?? '');
  const database = new DatabaseSync(path);
  database.exec("insert into kysely_migration (name, timestamp) values ('999-later', '')");
  database.close();
  const opened = openSqliteStore(path);
  await expect(opened).rejects.toThrow(StoreOpenError);
  await expect(opened).rejects.toThrow(
    `${path} was written by a newer version of the sandbox (999-later). Update @litas/sandbox, or use another database.`,
  );
});

test.skipIf(process.platform === 'win32')('a new file can be read by its owner only', async () => {
  const path = join(folder, 'new.db');
  const store = await openSqliteStore(path);
  store.useTemplate(template);
  await store.open('default');
  for (const each of [path, `${path}-wal`]) expect(statSync(each).mode & 0o777).toBe(0o600);
  await store.close();
});

test('a damaged file is rejected', async () => {
  const path = copyOf(versions[0] ?? '');
  const bytes = readFileSync(path);
  bytes.fill(255, 100, 8_000);
  writeFileSync(path, bytes);
  await expect(openSqliteStore(path)).rejects.toThrow(StoreOpenError);
});

test('deletes unused templates when the file is opened', async () => {
  const path = copyOf(versions.at(-1) ?? '');
  const templates = (): unknown => {
    const database = new DatabaseSync(path);
    const row = database.prepare('select count(*) as count from templates').get();
    database.close();
    return row?.['count'];
  };
  const store = await openSqliteStore(path);
  for (let round = 0; round < 3; round++) await store.load('default', template());
  await store.close();
  expect(templates()).toBe(4);
  await (await openSqliteStore(path)).close();
  expect(templates()).toBe(2);
});
