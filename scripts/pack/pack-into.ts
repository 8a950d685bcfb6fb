import { execFile } from 'node:child_process';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { PreparationError } from '../dev/prepare.ts';
import { forSpawn } from '../process/for-spawn.mjs';
import { root } from '../process/root.mjs';

/** Where the packages are that will be published; each comes after those it depends on. */
export const packedFolders = [
  'openapi',
  'packages/client',
  'packages/sandbox',
  'packages/msw',
  'packages/cli',
] as const;

const run = promisify(execFile);

/**
 * Packs the built packages, each with the exports that a published one has.
 *
 * @param folder - Where to put them; what was there before is gone.
 * @returns The paths of the tarballs.
 * @throws PreparationError with what pnpm wrote, when one cannot be packed.
 */
export async function packInto(folder: string): Promise<string[]> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  return Promise.all(packedFolders.map((name) => packOne(join(root, name), folder)));
}

async function packOne(cwd: string, folder: string): Promise<string> {
  try {
    const { file, args, shell } = forSpawn('pnpm', ['pack', '--json', '--pack-destination', folder]);
    const { stdout } = await run(file, args, { cwd, shell });
    const { filename } = JSON.parse(stdout) as { filename: string };
    return filename;
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new PreparationError(`${stdout}${stderr}`.trim() || String(error));
  }
}
