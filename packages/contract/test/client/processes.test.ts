import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Token } from '@litas/client';
import { expect, onTestFinished, test } from 'vitest';
import { compileCache } from '../../src/compile-cache.ts';
import { openSession } from '../../src/sandbox-session.ts';

const program = fileURLToPath(new URL('../support/sharing-process.ts', import.meta.url));

/** Starts a process that waits before it makes a call. */
async function startProcess(...options: readonly string[]) {
  const child = spawn(process.execPath, [program, ...options], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, ...compileCache },
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  await lines.next();
  return {
    call: async (): Promise<string> => {
      child.stdin.write('\n');
      const { value } = await lines.next();
      if (child.exitCode === null) await once(child, 'exit');
      return String(value);
    },
  };
}

test.for(['plain', 'replaces', 'lock'])(
  'processes with an expired token refresh it once, and all their calls succeed (%s store)',
  async (kind) => {
    const { sandbox, store, url, count, close } = await openSession();
    onTestFinished(close);
    const folder = await mkdtemp(join(tmpdir(), 'litas-processes-'));
    onTestFinished(async () => rm(folder, { recursive: true }));
    const path = join(folder, 'token.json');
    const first = await store.get();
    await writeFile(path, JSON.stringify(first));
    await sandbox.clock.advance(3_700);
    const processes = await Promise.all(Array.from({ length: 4 }, async () => startProcess(url, path, kind)));
    const outcomes = await Promise.all(processes.map(async ({ call }) => call()));
    expect(outcomes).toEqual(Array(4).fill('ona@example.org'));
    const kept = JSON.parse(await readFile(path, 'utf8')) as Token;
    expect(kept).toMatchObject({ session: first?.id });
    expect(kept.id).not.toBe(first?.id);
    // Without a lock, each late refresh is rejected once.
    if (kind === 'lock') expect(count('/oauth/v1/token')).toBe(1);
  },
);
