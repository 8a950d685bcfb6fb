import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';

const sources = fileURLToPath(new URL('../../', import.meta.url));

/** Copies what packing runs, without anything that is built, and returns the folder. */
async function unbuiltPackage(): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'litas-pack-'));
  onTestFinished(() => rm(root, { recursive: true }));
  const folder = join(root, 'packages/sandbox');
  await mkdir(folder, { recursive: true });
  for (const name of ['package.json', 'build', 'bin']) {
    await cp(join(sources, name), join(folder, name), { recursive: true });
  }
  return folder;
}

const pack = (folder: string) =>
  promisify(execFile)('npm', ['pack', '--dry-run', '--json', '--loglevel=error'], {
    cwd: folder,
    shell: process.platform === 'win32',
  });

test('the package without the workbench cannot be packed, and the error says how to build it', async () => {
  const folder = await unbuiltPackage();
  const failed = await pack(folder).then(() => '', String);
  expect(failed).toContain('The package does not contain the workbench.');
  expect(failed).toContain('pnpm build --filter=@litas/sandbox');

  const copied = join(folder, 'dist/workbench/static');
  await mkdir(copied, { recursive: true });
  await writeFile(join(copied, 'manifest.json'), '{}');
  expect((await pack(folder)).stdout).toContain('dist/workbench/static/manifest.json');
});
