import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const program = fileURLToPath(new URL('kept-memory.ts', import.meta.url));

test('the stored size of a large request is right', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, ['--expose-gc', program]);
  const kept = JSON.parse(stdout) as Record<string, number>;
  // The sandbox received twelve requests of 900 kB each: 10.8 MB for each kind.
  expect(Object.keys(kept)).toEqual(['refused', 'sessions', 'descriptions']);
  for (const [what, bytes] of Object.entries(kept)) expect([what, bytes < 3_000_000]).toEqual([what, true]);
});
