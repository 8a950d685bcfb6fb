import { commands } from './commands.ts';
import { version } from './generated/version.gen.ts';
import { CommandError, exitCodes, UsageError } from './terminal/command-error.ts';
import type { Context } from './terminal/context.ts';
import { plain, styled } from './terminal/print.ts';
import { helpWidth, wrapParagraphs } from './terminal/wrap-paragraphs.ts';

/**
 * Runs a command line.
 *
 * @param args - The arguments after `litas`.
 * @param context - The process.
 * @returns The exit code.
 */
export async function run(args: readonly string[], context: Context): Promise<number> {
  const [name = '--help', ...rest] = args;
  try {
    if (name === '--version') {
      context.output.write(`${version}\n`);
      return exitCodes.ok;
    }
    if (name === '--help' || name === '-h' || name === 'help') {
      const [topic] = rest;
      if (topic === undefined || !Object.hasOwn(commands, topic)) {
        context.output.write(helpText(context));
        return exitCodes.ok;
      }
      return await run([...rest, '--help'], context);
    }
    // For the scripts of `litas completion`.
    if (name === 'complete') return await (await import('./complete.ts')).run(rest, context);
    if (name.startsWith('-')) throw new UsageError(`Unknown option. ${remedy}`);
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (!command) throw new UsageError(await unknownCommand(name));
    const { run: runCommand } = await command.load();
    return await runCommand(rest, context);
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    context.messages.write(`${styled('red', 'Error:', context.messages)} ${printable(error.message)}\n`);
    return error.exitCode;
  }
}

/** A message may quote the text of a server. */
const printable = (message: string): string => message.split('\n').map(plain).join('\n');

function helpText({ output, environment }: Context): string {
  // A script of the repository that runs the command has another name.
  const name = environment['LITAS_COMMAND'] ?? 'litas';
  const groups = Map.groupBy(Object.entries(commands), ([, { group }]) => group);
  const width = Math.max(...Object.keys(commands).map(({ length }) => length));
  const lines = [...groups].flatMap(([group, entries]) => [
    styled('bold', `${group}:`, output),
    ...entries.map(([command, { summary }]) => `  ${command.padEnd(width)}  ${summary}`),
    '',
  ]);
  const text = `Usage: ${name} <command> [options]

The command line of Litas, a toolkit for the Paysera Wallet API. Litas is independent of Paysera.

${lines.join('\n')}
${styled('bold', 'Start here:', output)}
  litas sandbox                       start a sandbox on this machine, in a terminal of its own
  litas login --sandbox               log in to it
  litas call getUser --userId me      read the user
  litas call --help                   list all operations

litas <command> --help explains a command. --version prints the version.

Exit codes: 0 success, 1 other errors, 2 invalid command line, 3 missing or rejected credentials, 4 forbidden, 5 not found, 6 rejected \
parameters, 7 rate limit, 8 error of the server, 9 no response, 10 not confirmed, 130 stopped. litas explain and litas verify have their own.
`;
  return wrapParagraphs(text, helpWidth(output));
}

const remedy = 'litas --help lists the commands, and litas <command> --help the options of one.';

/** Returns one sentence about a command that does not exist, with the nearest name. */
async function unknownCommand(name: string): Promise<string> {
  const { operations } = await import('./generated/command-table.gen.ts');
  if (operations.some(({ id }) => id === name)) return `${name} is an operation. Call it: litas call ${name}`;
  const { default: distance } = await import('leven');
  const near = Object.keys(commands).find((each) => each.startsWith(name) || distance(each, name) <= 2);
  return near === undefined
    ? `There is no such command. ${remedy}`
    : `There is no such command. Did you mean litas ${near}?`;
}
