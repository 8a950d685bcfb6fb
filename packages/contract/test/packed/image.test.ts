import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { pack } from '../../src/packed/pack.ts';
import { runProgram } from '../../src/run-program.ts';

const dockerfile = new URL('../../../sandbox/docker/Dockerfile', import.meta.url);

test.runIf(process.env['LITAS_FULL'] === '1')(
  'the commands of the image install the packed sandbox and start it',
  { timeout: 300_000 },
  async ({ skip }) => {
    const text = await readFile(dockerfile, 'utf8');
    const install = /^RUN (npm install .+)$/m.exec(text)?.[1] ?? '';
    const [program = '', ...args] = JSON.parse(/^ENTRYPOINT (.+)$/m.exec(text)?.[1] ?? '[]') as string[];
    const folder = await mkdtemp(join(tmpdir(), 'litas-image-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    for (const { path, tarball } of [await pack('client'), await pack('sandbox')])
      await writeFile(join(folder, basename(path)), tarball);
    const installed = await runProgram('sh', ['-c', install], { cwd: folder, timeoutMs: 240_000 });
    if (/\b(?:EAI_AGAIN|ECONNREFUSED|ENETUNREACH|ENOTFOUND|ETIMEDOUT)\b/.test(installed.stderr))
      return skip('npm cannot reach its registry.');
    expect({ code: installed.code, stderr: installed.code === 0 ? '' : installed.stderr }).toEqual({
      code: 0,
      stderr: '',
    });
    const database = join(folder, 'sandbox.db');
    const check = ['doctor', '--port', '1', '--store', `sqlite:${database}`];
    const { code, stdout } = await runProgram(program, [...args, ...check], { cwd: folder });
    expect([code, stdout]).toEqual([0, expect.stringContaining('The store can be written.')]);
  },
);
