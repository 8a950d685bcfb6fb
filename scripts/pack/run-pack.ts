import { join, relative } from 'node:path';
import process from 'node:process';
import { prepare, PreparationError } from '../dev/prepare.ts';
import { sayWhenSlow } from '../dev/print.ts';
import { command } from '../process/command.ts';
import { root } from '../process/root.mjs';
import { exitCodeOf, watchForStop, type StopSignal } from '../process/stop-signals.ts';
import { packedFolders, packInto } from './pack-into.ts';

/**
 * Builds and packs what will be published, and prints how to install it.
 *
 * @param parameters - What follows the name of the script.
 * @returns The exit code: 0, 1 when something could not be built or packed, or that of a signal.
 * @throws CommanderError for `--help` and for other parameters, with a sentence printed.
 */
export async function runPack(parameters: readonly string[]): Promise<number> {
  command(
    'pack',
    'Builds the client, the sandbox, the MSW handlers, the command line and the description, packs them into the folder packed/, and prints the line that installs them in a project of yours.',
  ).parse(parameters, { from: 'user' });
  const stopping = new AbortController();
  watchForStop({ stop: (signal) => stopping.abort(signal) });
  try {
    const filters = packedFolders.map((name) => `--filter=./${name}`);
    await sayWhenSlow('Building the packages…', prepare(['bundle', 'build', ...filters], stopping.signal));
    console.log(installation(await packInto(join(root, 'packed'))));
    return 0;
  } catch (error) {
    if (stopping.signal.aborted) return exitCodeOf(stopping.signal.reason as StopSignal);
    if (!(error instanceof PreparationError)) throw error;
    console.log(
      `${error.message}\n\nThe packages could not be packed: fix the errors above and start again.`,
    );
    return 1;
  }
}

const installation = (tarballs: readonly string[]): string =>
  `${tarballs.length} packages are in ${relative(process.cwd(), join(root, 'packed')) || '.'}. In the folder of your project:

npm install ${tarballs.map(quoted).join(' ')}`;

/** As a shell reads it, where the path has more than plain letters. */
const quoted = (path: string): string => (/^[\w./:\\+@-]+$/.test(path) ? path : `"${path}"`);
