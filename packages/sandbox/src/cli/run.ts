import { CommanderError } from 'commander';
import { ListenError } from '../node/index.ts';
import { handleOutputErrors } from './closed-output.ts';
import { doctor } from './doctor.ts';
import { commandLine, usageSentence } from './options.ts';
import { NodeTooOld, start } from './start.ts';

/**
 * Runs the command line. The exit code is 0 after help, version and a shutdown asked for, 2 for a command line that cannot be
 * read, 1 when the sandbox cannot start, or the doctor has found a problem.
 *
 * @param args - What follows the name of the command.
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
    } else if (error instanceof ListenError || error instanceof NodeTooOld) fail(error.message, 1);
    else throw error;
  }
}

function fail(sentence: string, exitCode: number): void {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = exitCode;
}
