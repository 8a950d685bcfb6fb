import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/**
 * Writes a workspace of the given files into a temporary folder, which is removed when the test has finished.
 *
 * @param files - What to write, by path. Objects are written as JSON.
 * @returns The folder.
 */
export async function smallWorkspace(files: Readonly<Record<string, object | string>>): Promise<string> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'litas-test-')));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const all = {
    'package.json': { name: 'small', private: true, packageManager: 'pnpm@12.21.0' },
    'pnpm-workspace.yaml': 'packages: [packages/*]\npmOnFail: ignore\nverifyDepsBeforeRun: false\n',
    'pnpm-lock.yaml': "lockfileVersion: '9.0'\nimporters: {}\n",
    '.gitignore': 'reports\n.turbo\n',
    ...files,
  };
  for (const [path, content] of Object.entries(all)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), typeof content === 'string' ? content : JSON.stringify(content));
  }
  execFileSync('git', ['init', '--quiet'], { cwd: folder });
  return folder;
}
