import type { ConnectedWorld } from '@litas/sandbox/connect';
import { InvalidArgumentError } from 'commander';
import { exitCodes, UsageError } from '../terminal/command-error.ts';
import { createCommand, parseArguments, readInteger, readList } from '../terminal/command.ts';
import type { Context, Run } from '../terminal/context.ts';
import { printJson, printMessage } from '../terminal/print.ts';
import { printTable } from '../terminal/table.ts';
import {
  connect,
  connectionHelp,
  connectionSuffix,
  type ConnectionOptions,
  controlling,
  withConnection,
} from './connection.ts';

type Rule = Parameters<ConnectedWorld['faults']['add']>[0];

const notes = `
Examples:
  litas fault add --status 503 --operations getUser --count 2
      Let the next two calls of getUser fail.
  litas fault add --connection lose --methods POST,PUT
      Carry out writes, and lose their responses.
  litas fault add --latency 2000 --probability 0.1
  litas fault list
  litas fault remove 3
  litas fault clear
${connectionHelp}`;

/** Runs `litas fault`: adds, lists and removes the fault rules of a sandbox. */
export const run: Run = async (args, context) => {
  const [action = ''] = args;
  const rest = args.slice(1);
  switch (action) {
    case 'add':
      return add(rest, context);
    case 'list':
      return list(rest, context);
    case 'remove':
    case 'clear':
      return remove(action, rest, context);
    default: {
      const command = createCommand('litas fault', context)
        .usage('<add|list|remove|clear> [options]')
        .description('Lets requests to a sandbox fail: adds, lists and removes fault rules.')
        .addHelpText('after', notes);
      if (
        !parseArguments(
          command,
          args.filter((each) => each.startsWith('-')),
        )
      )
        return exitCodes.ok;
      throw new UsageError('litas fault needs one of add, list, remove, clear. See litas fault --help.');
    }
  }
};

async function add(args: readonly string[], context: Context): Promise<number> {
  const command = withConnection(
    createCommand('litas fault add', context)
      .description('Adds a fault rule, and prints its id. Several faults can be combined.')
      .option('--operations <list>', 'operations, separated by commas (default: all)', readList)
      .option('--methods <list>', 'HTTP methods, separated by commas (default: all)', readList)
      .option(
        '--status <number>',
        'respond with this status, and do not carry out the operation',
        readInteger(400, 599),
      )
      .option('--code <code>', 'error code of the response')
      .option('--retry-after <seconds>', 'header retry-after of the response', readInteger(0))
      .option('--latency <ms>', 'latency of the response', readInteger(0, 60_000))
      .option(
        '--connection <kind>',
        'drop: close before the operation; lose: close after it; cut: close within the response',
      )
      .option('--captcha', 'respond with 429 and a captcha, until it is solved')
      .option('--clock <seconds>', 'seconds by which the clock for signatures is ahead', readInteger(-1e9))
      .option('--expired-token', 'let the token of the request expire')
      .option('--after <number>', 'number of requests before the rule fires', readInteger(0))
      .option('--count <number>', 'how many times it fires (default: no limit)', readInteger(1))
      .option('--probability <number>', 'probability from 0 to 1 (default: 1)', readProbability)
      .option('--seed <number>', 'seed of the random choice', readInteger(0)),
  );
  if (!parseArguments(command, args)) return exitCodes.ok;
  const options = command.opts<ConnectionOptions & Readonly<Record<string, unknown>>>();
  const rule = ruleOf(options);
  const { world } = await connect(options, context);
  return controlling(async () => {
    const id = await world.faults.add(rule);
    context.output.write(`${id}\n`);
    printMessage(`Remove it: litas fault remove ${id}${connectionSuffix(options)}`, context);
    return exitCodes.ok;
  }, context);
}

/** Names of the options that have another name in a rule. */
const ruleNames: Readonly<Record<string, string>> = {
  latency: 'latencyMs',
  retryAfter: 'retryAfterSeconds',
  clock: 'clockSeconds',
};

/** Makes a rule of the options. The sandbox validates it. */
function ruleOf(options: Readonly<Record<string, unknown>>): Rule {
  const rule = Object.entries(options)
    .filter(([name]) => !['sandbox', 'world', 'profile'].includes(name))
    .map(([name, value]) => [ruleNames[name] ?? name, value]);
  if (rule.length === 0)
    throw new UsageError('The rule has no fault. Add one, such as --status 503. See litas fault add --help.');
  return Object.fromEntries(rule) as Rule;
}

function readProbability(text: string): number {
  const value = Number(text);
  if (text.trim() !== '' && value >= 0 && value <= 1) return value;
  throw new InvalidArgumentError('It must be a number from 0 to 1.');
}

async function list(args: readonly string[], context: Context): Promise<number> {
  const command = withConnection(
    createCommand('litas fault list', context)
      .description('Lists the fault rules.')
      .option('--json', 'print JSON'),
  );
  if (!parseArguments(command, args)) return exitCodes.ok;
  const options = command.opts<ConnectionOptions & { json?: true }>();
  const { world } = await connect(options, context);
  return controlling(async () => {
    const faults = await world.faults.list();
    if (options.json) printJson(faults, context);
    else if (faults.length === 0) printMessage('There are no fault rules.', context);
    else
      printTable(
        faults.map(({ id, rule, seen, fired }) => ({ id, seen, fired, ...rule })),
        context,
      );
    return exitCodes.ok;
  }, context);
}

async function remove(
  action: 'remove' | 'clear',
  args: readonly string[],
  context: Context,
): Promise<number> {
  const command = withConnection(
    createCommand(`litas fault ${action}`, context).description(
      action === 'clear' ? 'Removes all fault rules.' : 'Removes a fault rule.',
    ),
  );
  if (action === 'remove')
    command.argument('<id>', 'id of the rule, which litas fault list prints', readInteger(1));
  if (!parseArguments(command, args)) return exitCodes.ok;
  const [id] = command.processedArgs as [number];
  const { world } = await connect(command.opts<ConnectionOptions>(), context);
  return controlling(async () => {
    if (action === 'clear') await world.faults.clear();
    else if (!(await world.faults.remove(id))) {
      throw new UsageError(`There is no fault rule ${id}. litas fault list prints the rules.`);
    }
    return exitCodes.ok;
  }, context);
}
