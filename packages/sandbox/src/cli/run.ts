import { CommanderError } from 'commander';
import { ListenError } from '../node/index.ts';
import { handleOutputErrors } from './closed-output.ts';
import { doctor } from './doctor.ts';
import { commandLine, usageSentence } from './options.ts';
import { MissingPackage } from './optional-package.ts';
import { NodeTooOld, start } from './start.ts';

/**
 * Runs the command line. The exit code is 0 after help, version and a regular shutdown, 1 when the sandbox cannot start or the doctor
 * found a problem, and 2 for an invalid command line.
 *
 * @param args - The arguments after the name of the command.
 */
export async function run(args: readonly string[]): Promise<void> {
  handleOutputErrors();
  const command = commandLine({ start, doctor });
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

/** Whether an error is about this machine, and its message says what to do. */
const isExpected = (error: unknown): error is Error =>
  error instanceof ListenError ||
  error instanceof NodeTooOld ||
  error instanceof MissingPackage ||
  // Also one of the package that a bundled command loads.
  (error instanceof Error && error.name === 'StoreOpenError');

function fail(sentence: string, exitCode: number): void {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = exitCode;
}
