import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { openSqliteStore } from '../../src/sqlite.ts';
import { testCanaries } from './canaries.ts';

testCanaries(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'litas-canaries-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return {
    stores: [await openSqliteStore(join(folder, 'sandbox.db'))],
    urlOf: ([url = '']) => url,
    dump: () =>
      readdirSync(folder)
        .map((name) => readFileSync(join(folder, name), 'latin1'))
        .join('\n'),
  };
});
