import { join, relative } from 'node:path';
import process from 'node:process';
import { UsageError } from '../process/usage-error.ts';
import { prepare, PreparationError } from '../dev/prepare.ts';
import { print, sayWhenSlow } from '../dev/print.ts';
import { commandLine } from '../process/command-line.mjs';
import { root } from '../process/root.ts';
import { packedFolders, packInto } from './pack-into.ts';

const usage = (): string => `${commandLine('pack')}

Builds the client, the sandbox, the MSW handlers and the description, packs them into the folder packed/, and prints
the line that installs them in a project of yours.`;

/**
 * Builds and packs what will be published, and says how to install it.
 *
 * @param parameters - What follows the name of the script; `--help` prints the usage.
 * @returns The exit code: 0, or 1 when something could not be built or packed.
 * @throws UsageError for other parameters.
 */
export async function runPack(parameters: readonly string[]): Promise<number> {
  if (parameters.includes('--help')) {
    print(usage());
    return 0;
  }
  if (parameters.length > 0) throw new UsageError(`${commandLine('pack')} takes no options but --help.`);
  const folder = join(root, 'packed');
  try {
    const filters = packedFolders.map((name) => `--filter=./${name}`);
    const building = prepare(['bundle', 'build', ...filters], new AbortController().signal);
    await sayWhenSlow('Building the packages…', building);
    const tarballs = await packInto(folder);
    print(installation(tarballs));
    return 0;
  } catch (error) {
    if (!(error instanceof PreparationError)) throw error;
    print(`${error.message}\n\nThe packages could not be packed: mend what is said above and start again.`);
    return 1;
  }
}

const installation = (tarballs: readonly string[]): string =>
  `${tarballs.length} packages are in ${relative(process.cwd(), join(root, 'packed')) || '.'}. In the folder of your project:

npm install ${tarballs.map(quoted).join(' ')}`;

/** As a shell reads it, where the path has more than plain letters. */
const quoted = (path: string): string => (/^[\w./:\\+@-]+$/.test(path) ? path : `"${path}"`);
