import distance from 'leven';
import type { CommandOperation } from '../generated/command-table.gen.ts';
import { operations } from '../generated/command-table.gen.ts';
import { credentialsHelp } from '../profiles/caller.ts';
import { UsageError, exitCodes } from '../terminal/command-error.ts';
import type { Context, Run } from '../terminal/context.ts';
import { createCommand, parseArguments } from '../terminal/command.ts';
import { listOperations } from './list-operations.ts';
import { operationCommand } from './operation-command.ts';

const intro = `Calls an operation of the API and prints its data. An operation has the name of the method of the client. The options of each \
are in its help: litas call getUser --help`;

const notes = `
Options that all operations have: --json, --table, --raw, --dry-run, --profile. Lists have --all. Operations that change data ask before \
they reach production, unless --yes is set.
${credentialsHelp}`;

/** Runs `litas call`. */
export const run: Run = async (args, context) => {
  const [name] = args;
  if (name === undefined || name.startsWith('-')) return help(args, context);
  const operation = operationCommand(findOperation(name), context);
  if (!parseArguments(operation.command, args.slice(1))) return exitCodes.ok;
  // The client is loaded for a call only: it takes as long as everything else.
  const { callOperation } = await import('./call-operation.ts');
  return callOperation(operation, context);
};

function help(args: readonly string[], context: Context): number {
  const command = createCommand('litas call', context)
    .usage('<operation> [options]')
    .description(`${intro}\n\n${listOperations(operations)}`)
    .addHelpText('after', notes);
  if (!parseArguments(command, args)) return exitCodes.ok;
  throw new UsageError('The operation is missing. litas call --help lists all operations.');
}

function findOperation(name: string): CommandOperation {
  const exact = operations.find(({ id }) => id === name);
  if (exact) return exact;
  const wanted = wordsOf(name);
  const near = operations.filter(({ id }) => {
    const words = wordsOf(id);
    const isAlike = distance(id.toLowerCase(), name.toLowerCase()) <= 2;
    return isAlike || wanted.every((word) => words.some((each) => each.startsWith(word)));
  });
  const remedy =
    wanted.length > 0 && near.length > 0 && near.length <= 6
      ? `Did you mean ${near.map(({ id }) => id).join(', ')}?`
      : 'litas call --help lists all operations.';
  throw new UsageError(
    `There is no operation ${/^[\w-]{1,60}$/.test(name) ? name : 'of that name'}. ${remedy}`,
  );
}

/** Returns the words of a name: `wallet` and `balance` find `getWalletBalance`. */
const wordsOf = (name: string): string[] =>
  name
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== '');
