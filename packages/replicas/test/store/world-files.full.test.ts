import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import type { WorldExport } from '@litas/sandbox';
import { serve } from '@litas/sandbox/node';
import { openSqliteStore } from '@litas/sandbox/sqlite';
import { expect, onTestFinished, test } from 'vitest';
import { createSandbox } from '../../../sandbox/src/index.ts';
import { MemoryStore } from '../../../sandbox/src/state/memory/memory-store.ts';
import { contentsOf, fill } from '../../../sandbox/test/state/filled-world.ts';
import { newDatabase, withoutPostgres } from '../support/database.ts';
import { command } from '../support/replicas.ts';
import { logIn, person, sharedSandbox } from '../support/sandboxes.ts';

/** Runs `litas-sandbox`. Rejects with what it prints when it fails. */
const run = (...args: readonly string[]): Promise<unknown> =>
  promisify(execFile)(process.execPath, [command, ...args]);

test.skipIf(withoutPostgres)(
  'a world moves from memory to PostgreSQL, SQLite and PostgreSQL, and stays the same',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'litas-world-files-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const memory = new MemoryStore();
    const sandbox = createSandbox({ store: memory });
    const world = sandbox.world('checkout');
    const wallet = await logIn(world);
    await wallet.updateWalletDescription({ walletId: person.walletId, description: 'Moved' });
    await world.addPayment({ from: person.walletId, to: 14503, amount: 321, currency: 'EUR' });
    await fill(memory, 'checkout');
    const server = await serve(sandbox, { port: 0 });
    await run('export', 'checkout', '--url', server.url, '--output', folder);
    await server.close();
    const path = join(folder, 'checkout.json');
    const first = JSON.parse(readFileSync(path, 'utf8')) as WorldExport;
    const before = await contentsOf(memory, 'checkout');

    const databases = await Promise.all([newDatabase('files'), newDatabase('files')]);
    // A replica that has the world in memory sees the imported state.
    const replicas = await Promise.all(databases.map((database) => sharedSandbox(database)));
    onTestFinished(() => void Promise.all(replicas.map((replica) => replica[Symbol.asyncDispose]())));
    for (const replica of replicas) await replica.sandbox.world('checkout').reset();
    const file = join(folder, 'sandbox.db');
    for (const store of [databases[0], `sqlite:${file}`, databases[1]]) {
      await run('import', path, '--store', store ?? '');
      await run('export', 'checkout', '--store', store ?? '', '--output', folder, '--force');
      const next = JSON.parse(readFileSync(path, 'utf8')) as WorldExport;
      expect(next).toEqual({ ...first, time: next.time });
    }
    const sqlite = await openSqliteStore(file);
    onTestFinished(() => sqlite.close());
    for (const store of [sqlite, ...replicas.map((replica) => replica.store)])
      expect(await contentsOf(store, 'checkout')).toEqual(before);
  },
);
