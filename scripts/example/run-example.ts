import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { execa } from 'execa';
import { prepare, PreparationError } from '../dev/prepare.ts';
import { sayWhenSlow } from '../dev/print.ts';
import { packedFolders, packInto } from '../pack/pack-into.ts';
import { command } from '../process/command.ts';
import { root } from '../process/root.mjs';
import { signalGroup } from '../process/signal-group.ts';
import { exitCodeOf, type StopSignal, watchForStop } from '../process/stop-signals.ts';
import { type Example, findExample, listed, readExamples } from './examples.ts';
import { InstallError, installationKey, installExample, readTarballs } from './install-example.ts';
import type { Tarball } from './lockfile.ts';
import { writeLockfile } from './write-lockfile.ts';

/** Time for an example to end gracefully, in milliseconds. */
const grace = 3000;

/**
 * Runs an example of `examples/` with the packages as they would be published.
 *
 * @param parameters - What follows the name of the script.
 * @returns The exit code: that of the example, 1 when it could not be prepared, or that of a signal.
 * @throws CommanderError for `--help` and other options; UsageError for an unknown name.
 */
export async function runExample(parameters: readonly string[]): Promise<number> {
  const program = command(
    'example',
    'Builds and packs the packages, installs them in an example, and starts it together with a sandbox. Without a name, lists the examples. Ctrl-C ends everything.',
  )
    .argument('[name]', 'the folder in examples/')
    .option('--test', 'run the tests of the example instead')
    .option('--lock', 'write the lockfile of the example, or of all, and start nothing')
    .parse(parameters, { from: 'user' });
  const { test = false, lock = false } = program.opts<{ test?: boolean; lock?: boolean }>();
  const examples = await readExamples();
  const [name] = program.args;
  if (name === undefined && !lock) {
    console.log(listed(examples));
    return 0;
  }
  const chosen = name === undefined ? examples : [findExample(examples, name)];
  const stopping = new AbortController();
  const endWatch = watchForStop({ stop: (signal) => stopping.abort(signal) });
  try {
    const tarballs = await packedTarballs(stopping.signal);
    if (lock) {
      for (const example of chosen) {
        console.log(`Writing examples/${example.name}/package-lock.json…`);
        await writeLockfile(example, tarballs);
      }
      return 0;
    }
    for (const example of chosen) await installInPlace(example, tarballs);
    stopping.signal.throwIfAborted();
    endWatch();
    return await start(chosen[0] as Example, test);
  } catch (error) {
    if (stopping.signal.aborted) return exitCodeOf(stopping.signal.reason as StopSignal);
    if (!(error instanceof PreparationError || error instanceof InstallError)) throw error;
    console.log(
      `${error.message}\n\nThe example could not be prepared: fix the error above and start again.`,
    );
    return 1;
  }
}

async function packedTarballs(signal: AbortSignal): Promise<Tarball[]> {
  const filters = packedFolders.map((folder) => `--filter=./${folder}`);
  await sayWhenSlow('Building the packages…', prepare(['bundle', 'build', ...filters], signal));
  return sayWhenSlow('Packing the packages…', packInto(join(root, 'packed')).then(readTarballs));
}

/** Installs beside the repository's packed packages, and moves the result into the example when it is complete. */
async function installInPlace(example: Example, tarballs: readonly Tarball[]): Promise<void> {
  const modules = join(example.folder, 'node_modules');
  const key = await installationKey(example, tarballs);
  const mark = join(modules, '.litas');
  if ((await readFile(mark, 'utf8').catch(() => undefined)) === key) return;
  const staging = join(root, 'packed/examples', example.name);
  await rm(staging, { recursive: true, force: true });
  await mkdir(staging, { recursive: true });
  const place = relative(process.cwd(), modules);
  await sayWhenSlow(`Installing into ${place}…`, installExample(example, staging, tarballs));
  await rm(modules, { recursive: true, force: true });
  await rename(join(staging, 'node_modules'), modules);
  await rm(staging, { recursive: true });
  await writeFile(mark, key);
}

async function start({ name, folder, manifest }: Example, test: boolean): Promise<number> {
  const script = test || !('dev' in manifest.scripts) ? 'test' : 'dev';
  console.log(`examples/${name}: ${manifest.scripts[script]}\n`);
  const child = execa(process.execPath, ['--run', script], {
    cwd: folder,
    stdin: 'ignore',
    stdout: 'inherit',
    stderr: 'inherit',
    // The leader of a process group, so that everything that it starts can be ended.
    detached: true,
    reject: false,
  });
  let stoppedBy: StopSignal | undefined;
  const endWatch = watchForStop({
    stop: (signal) => {
      stoppedBy = signal;
      signalGroup(child.pid, 'SIGTERM');
    },
    kill: () => signalGroup(child.pid, 'SIGKILL'),
  });
  const { exitCode = 1 } = await child;
  for (let waited = 0; waited < grace && hasProcesses(child.pid); waited += 50) await wait(50);
  signalGroup(child.pid, 'SIGKILL');
  endWatch();
  return stoppedBy === undefined ? exitCode : exitCodeOf(stoppedBy);
}

function hasProcesses(leader: number | undefined): boolean {
  try {
    return leader !== undefined && process.platform !== 'win32' && process.kill(-leader, 0);
  } catch {
    return false;
  }
}
