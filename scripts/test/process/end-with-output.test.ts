import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Runs a script whose output is closed before it prints. */
async function runUnread(args: readonly string[]): Promise<{ code: unknown; stderr: string }> {
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  child.stdout.destroy();
  let stderr = '';
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  const [code] = (await once(child, 'close')) as [unknown];
  return { code, stderr };
}

test.each([
  [['scripts/dev.ts', '--help']],
  [['scripts/prism.ts', '--help']],
  [['scripts/check.ts', '--help']],
  [['scripts/pack.ts', '--help']],
  [['packages/cli/bin/litas.js', 'verify', '--help']],
])('%j ends without an error when its output is not read', async (args) => {
  expect(await runUnread(args)).toEqual({ code: 0, stderr: '' });
});

test('every script ends with the reader of its output', async () => {
  const scripts = (await readdir(`${root}/scripts`)).filter((name) => /\.m?[jt]s$/.test(name));
  const without = [];
  for (const name of scripts) {
    const text = await readFile(`${root}/scripts/${name}`, 'utf8');
    const prints = /console\.|process\.std|runCommand/.test(text);
    if (prints && !/end-with-output|process\/command\.ts/.test(text)) without.push(name);
  }
  expect(scripts.length).toBeGreaterThan(5);
  expect(without).toEqual([]);
});
