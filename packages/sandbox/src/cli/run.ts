import { CommanderError } from 'commander';
import { handleOutputErrors } from './closed-output.ts';
import { commandLine, usageSentence } from './options.ts';

/**
 * Runs the command line. The exit code is 0 after help, version and a regular shutdown, 1 when the sandbox cannot start or the doctor
 * found a problem, and 2 for an invalid command line.
 *
 * @param args - The arguments after the name of the command.
 */
export async function run(args: readonly string[]): Promise<void> {
  handleOutputErrors();
  // Each command loads what it needs, so that a sandbox starts without the rest.
  const command = commandLine({
    start: async (options) => (await import('./start.ts')).start(options),
    doctor: async (options) => (await import('./doctor.ts')).doctor(options),
    exportWorlds: async (names, options) =>
      (await import('./world-files.ts')).exportWorlds(names, options, print),
    importWorlds: async (paths, options) =>
      (await import('./world-files.ts')).importWorlds(paths, options, print),
  });
  try {
    await command.parseAsync(args, { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return;
      fail(usageSentence(command, error), 2);
    } else if (isExpected(error)) fail(error.message, 1);
    else throw error;
  }
}

/** Names of errors whose messages say what to do. They can be of the package that a bundled command loads, so their classes differ. */
const expected: ReadonlySet<string> = new Set([
  'ListenError',
  'NodeTooOld',
  'MissingPackage',
  'StoreOpenError',
  'TeamOptionError',
  'WorldFilesError',
  'ConnectError',
  'HttpError',
]);

const isExpected = (error: unknown): error is Error => error instanceof Error && expected.has(error.name);

const print = (line: string): void => void process.stdout.write(`${line}\n`);

function fail(sentence: string, exitCode: number): void {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = exitCode;
}
