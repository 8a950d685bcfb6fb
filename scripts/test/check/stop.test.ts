import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { expect, onTestFinished, test, vi } from 'vitest';
import { isAlive } from '../dev/small-servers.ts';
import { checkProgram, workspaceOf } from './small-run.ts';

/** A test task that takes no notice of SIGINT, and writes its process id into a file. */
const stubborn = `
  process.on('SIGINT', () => {});
  require('node:fs').writeFileSync('id', String(process.pid));
  setInterval(() => {}, 1000);
`;

test('Ctrl-C ends checks that ignore it, and sets the exit code', async () => {
  const root = await workspaceOf({ one: { test: 'node stubborn.cjs' } });
  const folder = join(root, 'packages/one');
  await writeFile(join(folder, 'stubborn.cjs'), stubborn);
  const checks = spawn(process.execPath, checkProgram(root), {
    cwd: join(import.meta.dirname, '../..'),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  checks.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  onTestFinished(() => void checks.kill('SIGKILL'));
  const id = await vi.waitUntil(
    async () => Number(await readFile(join(folder, 'id'), 'utf8').catch(() => '')),
    { timeout: 30_000 },
  );
  expect(isAlive(id)).toBe(true);
  checks.kill('SIGINT');
  expect(await once(checks, 'close')).toEqual([130, null]);
  expect(output.trimEnd().split('\n').at(-1)).toBe('Stopped.');
  await vi.waitUntil(() => !isAlive(id), { timeout: 10_000 });
});
