import { join } from 'node:path';
import { Writable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { stripVTControlCharacters } from 'node:util';

/** Names the commands, each as what follows the name of the program, and returns the help of one. */
interface Program {
  readonly commands: readonly string[];
  readonly help: (command: string) => Promise<string>;
}

/** A command of `commander`, as far as the report reads it. */
interface Command {
  readonly commands: readonly Command[];
  readonly name: () => string;
  readonly outputHelp: () => void;
  readonly configureOutput: (output: { writeOut: (text: string) => void }) => Command;
}

/** Runs a command line of `litas`. */
type Run = (args: readonly string[], context: object) => Promise<number>;

/**
 * Reports a program: a line for each command, argument, option and exit code, as the help of its commands lists them. Scripts depend on
 * them.
 *
 * @param name - Name of the program.
 * @param program - The program.
 * @returns The report.
 */
export async function commandReport(name: string, { commands, help }: Program): Promise<string> {
  const reports = commands.map(async (command) =>
    helpLines(`${name} ${command}`.trimEnd(), await help(command)),
  );
  return `${(await Promise.all(reports)).map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/**
 * Reads the parts of a help text on which scripts depend. Descriptions are no such part, but the default values and the lists of values in them are.
 *
 * @param name - The command.
 * @param help - Its help.
 */
export function helpLines(name: string, help: string): string[] {
  const [, usage = ''] = /^Usage: (.+(?:\n {2,}\S.*)*)/.exec(help) ?? [];
  const lines = [`usage: ${withoutBreaks(usage)}`];
  for (const [, heading = '', list = ''] of help.matchAll(
    /^(Arguments|Options|Commands):\n((?: {2}.*\n?)+)/gm,
  )) {
    for (const [entry] of list.matchAll(/^ {2}\S.*(?:\n {6,}\S.*)*/gm)) {
      // The commands have lines of their own.
      if (heading === 'Commands') continue;
      const [term = '', ...description] = withoutBreaks(entry).trim().split(/ {2,}/);
      const [values = ''] = /one of .+$|\(default: .*\)$/.exec(description.join(' ')) ?? [];
      lines.push(`${name}: ${term} ${values}`.trimEnd());
    }
  }
  const [, codes = ''] = /^Exit codes: ([^]+?)(?:\.\s|\.$|\n\n)/m.exec(help) ?? [];
  for (const [, code = '', cause = ''] of withoutBreaks(codes).matchAll(/(\d+) ([^,]+)/g))
    lines.push(`${name}: exit code ${code}: ${cause}`);
  return lines;
}

const withoutBreaks = (text: string): string => text.replaceAll(/\n\s*/g, ' ');

/** Returns the built program `litas`. Its commands that have commands of their own list them in their usage. */
export async function litasProgram(root: string): Promise<Program> {
  const folder = join(root, 'packages/cli/dist');
  const { run } = (await load(folder, 'run.js')) as { run: Run };
  const { commands } = (await load(folder, 'commands.js')) as { commands: Readonly<Record<string, unknown>> };
  const { operations } = (await load(folder, 'generated/command-table.gen.js')) as {
    operations: readonly { id: string }[];
  };
  const help = async (command: string): Promise<string> => {
    let text = '';
    const output = new Writable({
      write: (part: Buffer, _encoding, done) => {
        text += part.toString();
        done();
      },
    });
    await run([...command.split(' '), '--help'].filter(Boolean), {
      environment: {},
      output,
      messages: output,
    });
    return stripVTControlCharacters(text);
  };
  // `litas sandbox` runs litas-sandbox, which has a report of its own, in this process.
  const names = Object.keys(commands).filter((each) => each !== 'sandbox');
  const nested = names.map(async (command) => {
    const [, parts = ''] = /^Usage: [^\n]*?[<[](\w+(?:\|\w+)+)[>\]]/.exec(await help(command)) ?? [];
    return [
      command,
      ...parts
        .split('|')
        .filter(Boolean)
        .map((part) => `${command} ${part}`),
    ];
  });
  return {
    commands: ['', ...(await Promise.all(nested)).flat(), ...operations.map(({ id }) => `call ${id}`)],
    help,
  };
}

/** Returns the built program `litas-sandbox`. */
export async function sandboxProgram(root: string): Promise<Program> {
  const { commandLine } = (await load(join(root, 'packages/sandbox/dist/cli'), 'options.js')) as {
    commandLine: (actions: object) => Command;
  };
  const command = commandLine({});
  const all = new Map(
    [command, ...command.commands].map((each) => [each === command ? '' : each.name(), each]),
  );
  return {
    commands: [...all.keys()],
    help: async (name) => {
      let text = '';
      all
        .get(name)
        ?.configureOutput({ writeOut: (part) => (text += part) })
        .outputHelp();
      return text;
    },
  };
}

const load = (folder: string, file: string): Promise<unknown> =>
  import(pathToFileURL(join(folder, file)).href);
