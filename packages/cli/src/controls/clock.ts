import { InvalidArgumentError } from 'commander';
import { exitCodes, UsageError } from '../terminal/command-error.ts';
import { createCommand, parseArguments } from '../terminal/command.ts';
import type { Context, Run } from '../terminal/context.ts';
import { printJson } from '../terminal/print.ts';
import {
  connect,
  connectionHelp,
  type ConnectionOptions,
  controlling,
  withConnection,
} from './connection.ts';

const notes = `
The world clock moves tokens, codes, payments and statements. Signatures have their own clock.

Examples:
  litas clock                 print the time
  litas clock advance 2h      let two hours pass: s, m, h or d
  litas clock set 2026-01-31T12:00:00Z
  litas clock freeze
  litas clock resume
${connectionHelp}`;

const actions = ['show', 'set', 'advance', 'freeze', 'resume'] as const;

/** Runs `litas clock`: prints or changes the world clock of a sandbox. */
export const run: Run = async (args, context) => {
  const command = withConnection(createCommand('litas clock', context))
    .description('Prints the world clock of a sandbox, or sets, advances, freezes or resumes it.')
    .argument('[action]', `one of ${actions.join(', ')}`, readAction, 'show')
    .argument('[value]', 'a time in ISO 8601 for set; a duration such as 90s, 15m, 2h or 3d for advance')
    .option('--json', 'print JSON')
    .addHelpText('after', notes);
  if (!parseArguments(command, args)) return exitCodes.ok;
  const [action, value] = command.processedArgs as [Action, string | undefined];
  const options = command.opts<ConnectionOptions & { json?: true }>();
  checkValue(action, value);
  const seconds = action === 'advance' ? secondsOf(value ?? '') : 0;
  const { world } = await connect(options, context);
  return controlling(async () => {
    const { clock } = world;
    if (action === 'set') await clock.set(value ?? '');
    if (action === 'advance') await clock.advance(seconds);
    if (action === 'freeze') await clock.freeze();
    if (action === 'resume') await clock.resume();
    const state = { now: (await clock.now()).toISOString(), frozen: await clock.frozen() };
    print(state, options.json === true, context);
    return exitCodes.ok;
  }, context);
};

type Action = (typeof actions)[number];

function readAction(text: string): Action {
  const action = actions.find((each) => each === text);
  if (action) return action;
  throw new InvalidArgumentError(`It must be one of ${actions.join(', ')}.`);
}

/** Throws when the value of an action is missing, or has no meaning. */
function checkValue(action: Action, value: string | undefined): void {
  const needed = {
    set: 'a time, such as 2026-01-31T12:00:00Z',
    advance: 'a duration, such as 90s, 15m, 2h or 3d',
  };
  const need = action === 'set' || action === 'advance' ? needed[action] : undefined;
  if (need !== undefined && value === undefined) throw new UsageError(`litas clock ${action} needs ${need}.`);
  if (need === undefined && value !== undefined)
    throw new UsageError(`litas clock ${action} takes no value.`);
}

const units: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3_600, d: 86_400 };

/** Reads a duration, in seconds. */
function secondsOf(text: string): number {
  const [, count, unit = 's'] = /^(\d+)(s|m|h|d)?$/.exec(text) ?? [];
  if (count !== undefined) return Number(count) * (units[unit] ?? 1);
  throw new UsageError('The duration must be a number with s, m, h or d, such as 90s, 15m, 2h or 3d.');
}

function print(
  state: { readonly now: string; readonly frozen: boolean },
  asJson: boolean,
  context: Context,
): void {
  if (asJson) printJson(state, context);
  else context.output.write(`${state.now}${state.frozen ? ' (frozen)' : ''}\n`);
}
