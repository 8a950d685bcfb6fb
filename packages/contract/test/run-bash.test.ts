import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runBash } from '../src/run-program.ts';

test('runBash reads no start files', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'litas-bash-'));
  try {
    const startFile = join(folder, '.bashrc');
    await writeFile(startFile, 'echo read');
    // SHLVL is 0 where no shell has started the tests.
    const env = { HOME: folder, BASH_ENV: startFile, SHLVL: '0' };
    expect(await runBash('echo run', { cwd: folder, env })).toEqual({ code: 0, stdout: 'run\n', stderr: '' });
  } finally {
    await rm(folder, { recursive: true });
  }
});
