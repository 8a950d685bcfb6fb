import { endWithOutput } from '../process/end-with-output.mjs';
import process from 'node:process';
import { UsageError } from '../process/usage-error.ts';

/**
 * Runs a command to its end and ends the process; a command line that cannot be followed is told in one sentence, with exit code 2.
 *
 * @param run - The command; it returns the exit code.
 */
export async function runCommand(run: () => Promise<number>): Promise<never> {
  endWithOutput();
  try {
    process.exitCode = await run();
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
  // What is still open, such as the watch for signals, must not keep the command alive.
  process.exit();
}
