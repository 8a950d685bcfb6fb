import { endWithOutput } from './end-with-output.mjs';
import process from 'node:process';
import { Command, CommanderError } from 'commander';
import { commandLine } from './command-line.mjs';
import { UsageError } from './usage-error.ts';

/**
 * Begins the command line of a root script: `--help` shows it in the form in which it was called, and an option that does not exist
 * is refused with the nearest one.
 *
 * @param script - Name of the script, as in package.json.
 * @param description - What the script does.
 * @returns A command without options yet.
 */
export const command = (script: string, description: string): Command =>
  new Command(commandLine(script, ' ').trimEnd())
    .description(description)
    .helpOption('-h, --help', 'print this')
    .showHelpAfterError(`"${commandLine(script, '--help')}" lists the options.`)
    .configureHelp({ helpWidth: 100 })
    .allowExcessArguments(false)
    .exitOverride();

/**
 * Runs a command to its end and ends the process. An invalid command line ends it with exit code 2.
 *
 * @param run - The command; it returns the exit code.
 */
export async function runCommand(run: () => Promise<number>): Promise<never> {
  endWithOutput();
  try {
    process.exitCode = await run();
  } catch (error) {
    if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
    else if (error instanceof UsageError) {
      console.error(error.message);
      process.exitCode = 2;
    } else throw error;
  }
  // What is still open, such as the watch for signals, must not keep the command alive.
  process.exit();
}
