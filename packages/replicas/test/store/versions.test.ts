import { readdirSync, readFileSync } from 'node:fs';
import { openPostgresStore } from '@litas/sandbox/postgres';
import { expect, test } from 'vitest';
import {
  samples,
  seededWallet,
  statementOf,
  template,
  tokenOf,
} from '../../../sandbox/src/conformance/samples.ts';
import { newDatabase, query, withoutPostgres } from '../support/database.ts';
import { migrateTo, versions } from '../support/schema-at.ts';

const fixtures = new URL('fixtures/', import.meta.url);

test('there is a dump of each version of the schema', () => {
  expect(readdirSync(fixtures).toSorted()).toEqual(versions.map((version) => `${version}.sql`));
});

test.skipIf(withoutPostgres).for(versions)(
  'migrates a database of version %s with all its contents',
  async (version) => {
    const url = await newDatabase('version');
    await query(url, readFileSync(new URL(`${version}.sql`, fixtures), 'utf8'));
    const store = await openPostgresStore(url);
    store.useTemplate(() => ({
      ...template(),
      users: [],
      statements: new Map(),
      olderStatements: new Map(),
    }));
    expect(await store.worlds()).toEqual(['default', 'other']);
    // What a version before captured has no time.
    const created = version < '004-times-of-snapshots' ? {} : { created: expect.any(Number) as number };
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
    const use = { id: 'client', timestamp: '1769860800', nonce: 'once' };
    expect(await store.nonces.remember(use)).not.toBe('new');
    await store.close();
  },
);

test.skipIf(withoutPostgres)('leaves tables of an earlier version as they are when it should', async () => {
  const url = await newDatabase('older');
  const [first = ''] = versions;
  await query(url, readFileSync(new URL(`${first}.sql`, fixtures), 'utf8'));
  await expect(openPostgresStore(url, { update: false })).rejects.toMatchObject({
    code: 'older_tables',
    message: expect.stringMatching(/^The database .* has the tables of an earlier version\.$/) as string,
  });
  expect(await query(url, 'select name from public.kysely_migration')).toEqual([{ name: first }]);
  await (await openPostgresStore(url)).close();
  await (await openPostgresStore(url, { update: false })).close();
});

/** The columns of the tables of the store: type, whether a value is needed, and the constraints of each table. */
async function shapeOf(url: string): Promise<ReadonlyMap<string, string>> {
  const columns = await query<{ name: string; shape: string; needed: boolean }>(
    url,
    `select table_name || '.' || column_name as name, data_type || ' ' || is_nullable as shape,
      is_nullable = 'NO' and column_default is null and is_identity = 'NO' as needed
    from information_schema.columns where table_schema = 'public' and table_name not like 'kysely%'`,
  );
  const constraints = await query<{ name: string; shape: string }>(
    url,
    `select conrelid::regclass || ' ' || conname as name, pg_get_constraintdef(oid) as shape
    from pg_constraint where connamespace = 'public'::regnamespace and conrelid <> 0`,
  );
  return new Map([
    ...columns.map(({ name, shape, needed }) => [name, needed ? `${shape} needed` : shape] as const),
    ...constraints.map(({ name, shape }) => [name, shape] as const),
  ]);
}

test.skipIf(withoutPostgres)(
  'each migration only adds: a replica of the version before keeps working',
  async () => {
    const url = await newDatabase('additive');
    let before: ReadonlyMap<string, string> = new Map();
    for (const version of versions) {
      await migrateTo(url, version);
      const after = await shapeOf(url);
      for (const [name, shape] of before) expect([name, after.get(name)]).toEqual([name, shape]);
      const tables = new Set([...before.keys()].map((name) => name.split(/[. ]/)[0]));
      const added = [...after].filter(([name]) => !before.has(name) && tables.has(name.split(/[. ]/)[0]));
      // What the version before does not know must not stand in its way.
      expect(
        before.size === 0
          ? []
          : added.filter(([name, shape]) => name.includes(' ') || shape.endsWith('needed')),
      ).toEqual([]);
      before = after;
    }
  },
);

test.skipIf(withoutPostgres)('a replica works and starts beside one of a later version', async () => {
  const url = await newDatabase('later');
  const running = await openPostgresStore(url);
  running.useTemplate(template);
  await running.write('default', ({ tokens }) => tokens.put(tokenOf(1)));
  await query(
    url,
    `alter table worlds add column color text;
    create table colors (name text primary key);
    insert into kysely_migration (name, timestamp) values ('999-colors', '')`,
  );
  await running.write('default', ({ tokens }) => tokens.put(tokenOf(2)));
  const started = await openPostgresStore(url);
  expect(await started.read('default', ({ tokens }) => tokens.count())).toBe(2);
  await Promise.all([running.close(), started.close()]);
});

test.skipIf(withoutPostgres)('of several replicas that start at the same time, one migrates', async () => {
  const url = await newDatabase('together');
  const stores = await Promise.all(Array.from({ length: 5 }, () => openPostgresStore(url)));
  expect(new Set(stores.map(({ instance }) => instance)).size).toBe(5);
  const applied = await query<{ name: string }>(url, 'select name from kysely_migration order by name');
  expect(applied.map(({ name }) => name)).toEqual(versions);
  await Promise.all(stores.map((store) => store.close()));
});

test.skipIf(withoutPostgres)('leaves the tables of another program alone', async () => {
  const url = await newDatabase('foreign');
  await query(url, 'create table worlds (planet text)');
  await expect(openPostgresStore(url)).rejects.toThrow(
    /has tables of another program\. Use another database\.$/,
  );
  expect(
    await query(url, "select count(*)::int as count from pg_tables where schemaname = 'public'"),
  ).toEqual([{ count: 1 }]);
});
