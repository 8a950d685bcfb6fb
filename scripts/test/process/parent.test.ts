import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { expect, onTestFinished, test, vi } from 'vitest';
import { isAlive } from '../dev/small-servers.ts';

const module = JSON.stringify(new URL('../../process/parent.mjs', import.meta.url).href);

/** Runs a starter that starts a watching script, kills the starter, and waits until the script has ended too. */
async function outlives(starterCode: (script: string) => string): Promise<boolean> {
  const folder = await mkdtemp(join(tmpdir(), 'litas-test-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const script = join(folder, 'watching.mjs');
  await writeFile(
    script,
    `import { whenParentEnds } from ${module}; whenParentEnds(() => process.exit()); setInterval(() => {}, 1000); console.log(process.pid);`,
  );
  const starter = spawn(process.execPath, ['--eval', starterCode(script)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(createInterface(starter.stdout), 'line')) as [string];
  const id = Number(line);
  onTestFinished(() => {
    if (isAlive(id)) process.kill(id, 'SIGKILL');
  });
  expect(isAlive(id)).toBe(true);
  starter.kill('SIGKILL');
  await vi.waitUntil(() => !isAlive(id), { timeout: 30_000 });
  return isAlive(id);
}

test('calls back when the parent is killed', async () => {
  const code = (script: string): string =>
    `child_process.spawn(process.execPath, [${JSON.stringify(script)}], { stdio: 'inherit' })`;
  expect(await outlives(code)).toBe(false);
});

test.runIf(process.platform === 'linux')(
  'calls back when the npm above a shell is killed, which the shell survives',
  async () => {
    const code = (script: string): string =>
      `child_process.spawn('sh', ['-c', ${JSON.stringify(`"${process.execPath}" "${script}"; true`)}], { stdio: 'inherit' })`;
    expect(await outlives(code)).toBe(false);
  },
);
