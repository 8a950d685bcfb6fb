import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { openSqliteStore } from '../../../src/state/sqlite/open-sqlite-store.ts';

const folder = mkdtempSync(join(tmpdir(), 'litas-killed-'));
afterAll(() => rmSync(folder, { recursive: true }));
const program = fileURLToPath(new URL('write-load.ts', import.meta.url));
const rounds = process.env['LITAS_FULL'] === '1' ? 50 : 3;

/** Writes into a file until the process is killed, and returns the numbers of the writes that were acknowledged. */
async function writeUntilKilled(path: string, writes: number): Promise<readonly number[]> {
  const child = spawn(process.execPath, [program, path], { stdio: ['ignore', 'pipe', 'inherit'] });
  let text = '';
  child.stdout.on('data', (chunk: Buffer) => {
    text += chunk.toString();
    if (text.split('\n').length > writes) child.kill('SIGKILL');
  });
  await once(child, 'close');
  expect(child.signalCode).toBe('SIGKILL');
  return text.split('\n').slice(0, -1).map(Number);
}

test(
  'a process that is killed while it writes loses no acknowledged write, and balances are right',
  { timeout: 900_000 },
  async () => {
    const path = join(folder, 'killed.db');
    const acknowledged: number[] = [];
    for (let round = 0; round < rounds; round++) {
      acknowledged.push(...(await writeUntilKilled(path, 5 + ((round * 37) % 90))));
      const store = await openSqliteStore(path);
      try {
        await store.read('default', ({ balances, statements, sequences, tokens }) => {
          const page = statements.select(14471, {
            currencies: ['EUR'],
            limit: 1_000_000,
            start: { offset: 0 },
          });
          const ids = new Set(page.rows.map(({ id }) => id));
          expect(acknowledged.filter((id) => !ids.has(id))).toEqual([]);
          expect(ids.size).toBe(page.total);
          const balance = balances.get('14471 EUR');
          const sum = page.rows.reduce(
            (total, { amount, direction }) => total + (direction === 'in' ? amount : -amount),
            balance?.opening ?? 0n,
          );
          expect(balance?.total).toBe(sum);
          const last = sequences.get('statement')?.last ?? 0;
          expect(Math.max(...ids)).toBe(last);
          const written = page.rows.filter(({ type, date }) => type === 'cash' && date === 1_769_900_000);
          const deleted = written.filter(({ id }) => id % 3 === 0).map(({ id }) => `token${id - 2}`);
          const kept = new Set(written.map(({ id }) => `token${id}`));
          for (const id of deleted) kept.delete(id);
          expect(new Set(tokens.list().map(({ id }) => id))).toEqual(kept);
        });
        for (const id of acknowledged.slice(-5)) {
          const use = { id: 'client', timestamp: '1769900000', nonce: String(id) };
          expect(await store.nonces.remember(use)).not.toBe('new');
        }
      } finally {
        await store.close();
      }
    }
    expect(new Set(acknowledged).size).toBe(acknowledged.length);
  },
);
