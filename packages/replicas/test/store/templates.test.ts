import process from 'node:process';
import { createSandbox } from '@litas/sandbox';
import { openPostgresStore } from '@litas/sandbox/postgres';
import { expect, test } from 'vitest';
import { newDatabase, query, withoutPostgres } from '../support/database.ts';
import { person } from '../support/sandboxes.ts';

const statements = process.env['LITAS_FULL'] === '1' ? 1_000_000 : 20_000;

test.skipIf(withoutPostgres)(
  'a long history is saved once, for all worlds of all replicas',
  { timeout: 600_000 },
  async () => {
    const url = await newDatabase('templates');
    const stores = await Promise.all([openPostgresStore(url), openPostgresStore(url)]);
    for (const store of stores) createSandbox({ store, statements, now: '2026-01-31T12:00:00Z' });
    const rows = async (table: string) =>
      (await query<{ count: number }>(url, `select count(*)::int as count from ${table}`))[0]?.count;
    const total = (store: (typeof stores)[number] | undefined, world: string) =>
      store?.read(world, (state) => {
        const page = state.statements.select(person.walletId, { limit: 1, start: { offset: 0 } });
        return page.total;
      });
    const [first, second] = stores;
    const before = await total(first, 'default');
    expect(before).toBeGreaterThanOrEqual(statements);
    const saved = await rows('template_statements');
    for (const world of ['a', 'b', 'c']) {
      await second?.open(world);
      expect(await total(first, world)).toBe(before);
    }
    expect([await rows('templates'), await rows('template_statements')]).toEqual([1, saved]);
    expect(await rows('statements')).toBe(0);

    const [row] =
      (await first?.read('a', (state) => {
        const page = state.statements.select(person.walletId, { limit: 1, start: { offset: 0 } });
        return page.rows;
      })) ?? [];
    if (!row) return expect.unreachable();
    await first?.write('a', (state) => state.statements.add(person.walletId, { ...row, id: row.id + 1 }));
    expect([await total(second, 'a'), await total(second, 'b')]).toEqual([(before ?? 0) + 1, before]);
    expect(await rows('statements')).toBe(1);
    await Promise.all(stores.map((store) => store.close()));
  },
);
