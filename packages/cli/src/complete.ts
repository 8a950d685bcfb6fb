import { operationCommand } from './call/operation-command.ts';
import { optionName } from './call/option-name.ts';
import { commands } from './commands.ts';
import { operations } from './generated/command-table.gen.ts';
import { profileNames } from './profiles/profile-files.ts';
import { exitCodes } from './terminal/command-error.ts';
import type { Context, Run } from './terminal/context.ts';

/** Runs `litas complete`, which the scripts of `litas completion` call: prints a candidate for the last word in each line. */
export const run: Run = async (args, context) => {
  const words = args[0] === '--' ? args.slice(1) : args;
  const current = words.at(-1) ?? '';
  const candidates = await candidatesFor(words.slice(0, -1), current, context);
  for (const each of candidates.filter((candidate) => candidate.startsWith(current)))
    context.output.write(`${each}\n`);
  return exitCodes.ok;
};

/** Returns what can follow the words before the current one; empty where a file or free text follows. */
async function candidatesFor(
  before: readonly string[],
  current: string,
  context: Context,
): Promise<readonly string[]> {
  const [name, second] = before;
  if (name === undefined) return [...listed, '--help', '--version'];
  if (name === 'help') return listed;
  const previous = before.at(-1);
  if (previous === '--profile') return profileNames(context);
  if (name === 'call') return callCandidates(second, previous, context);
  const words = second === undefined ? (subcommands[name] ?? []) : [];
  return current.startsWith('-') || words.length === 0
    ? [...words, ...(await optionsOf(before, context))]
    : words;
}

const listed = Object.keys(commands);

const subcommands: Readonly<Record<string, readonly string[]>> = {
  clock: ['show', 'set', 'advance', 'freeze', 'resume'],
  completion: ['bash', 'zsh', 'fish'],
  fault: ['add', 'list', 'remove', 'clear'],
  sandbox: ['doctor', 'export', 'import'],
  world: ['list', 'create', 'reset', 'load', 'remove', 'client', 'passwords'],
};

function callCandidates(
  id: string | undefined,
  previous: string | undefined,
  context: Context,
): readonly string[] {
  if (id === undefined) return [...operations.map((each) => each.id), '--help'];
  const operation = operations.find((each) => each.id === id);
  if (!operation) return [];
  const parameter = operation.parameters.find(({ name }) => `--${optionName(name)}` === previous);
  if (parameter) return parameter.values ?? (parameter.form === 'boolean' ? ['true', 'false'] : []);
  const { command } = operationCommand(operation, context);
  const taking = command.options.find(({ long }) => long === previous);
  if (taking?.required) return previous === '--as' ? ['client'] : [];
  return [...command.options.flatMap(({ long }) => long ?? []), '--help'];
}

/** Returns the options of a command, as its help lists them. */
async function optionsOf([name = '', ...rest]: readonly string[], context: Context): Promise<string[]> {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command || name === 'sandbox') return [];
  let help = '';
  const output = { write: (text: string) => (help += text) } as unknown as Context['output'];
  const { run: runCommand } = await command.load();
  await runCommand([...rest.filter((word) => !word.startsWith('-')).slice(0, 1), '--help'], {
    ...context,
    output,
  });
  return [...help.matchAll(/^ {2}(--[\w-]+)/gm)].map(([, option = '']) => option);
}
