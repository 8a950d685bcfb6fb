import type { ConnectedWorld } from '@litas/sandbox/connect';
import { CommandError, exitCodes, UsageError } from '../terminal/command-error.ts';
import { createCommand, parseArguments } from '../terminal/command.ts';
import type { Context, Run } from '../terminal/context.ts';
import { printJson, printMessage } from '../terminal/print.ts';
import { printTable } from '../terminal/table.ts';
import { readObject } from '../terminal/read-input.ts';
import {
  connect,
  connectionHelp,
  type ConnectionOptions,
  controlling,
  withConnection,
} from './connection.ts';

const actions = {
  list: 'Lists the worlds of a sandbox.',
  create: 'Creates a world.',
  reset: 'Resets a world to its initial state: tokens, codes, fault rules and the journal are removed.',
  load: 'Sets the initial state of a world from a world file, and resets the world to it.',
  remove: 'Removes the world of --world.',
  client: 'Creates an API client of a world, and prints its id and its key, which are shown once.',
  passwords: 'Prints the passwords with which the users of a world log in on the consent page.',
} as const;

type Action = keyof typeof actions;

const notes = `
A world is an isolated state of the sandbox, like a database. Choose one with --world.

Examples:
  litas world list
  litas world create checkout-test
  litas world reset --world checkout-test
  litas world load shop.json
  litas world remove --world checkout-test
  litas world client --world checkout-test --redirect-uri http://127.0.0.1:8400/callback > .env
      Create credentials for a program: WALLET_ID and WALLET_KEY.
  litas world passwords --world checkout-test
${connectionHelp}`;

/** Runs `litas world`: lists, resets, loads and removes the worlds of a sandbox. */
export const run: Run = async (args, context) => {
  const [action = ''] = args;
  if (Object.hasOwn(actions, action)) return act(action as Action, args.slice(1), context);
  const command = createCommand('litas world', context)
    .usage(`<${Object.keys(actions).join('|')}> [options]`)
    .description(
      'Lists, creates, resets, loads and removes the worlds of a sandbox, and creates clients of them.',
    )
    .addHelpText('after', notes);
  if (
    !parseArguments(
      command,
      args.filter((each) => each.startsWith('-')),
    )
  )
    return exitCodes.ok;
  throw new UsageError(
    `litas world needs one of ${Object.keys(actions).join(', ')}. See litas world --help.`,
  );
};

interface WorldOptions extends ConnectionOptions {
  readonly json?: true;
  readonly title?: string;
  readonly redirectUri?: readonly string[];
}

const collect = (text: string, before: readonly string[] = []): readonly string[] => [...before, text];

async function act(action: Action, args: readonly string[], context: Context): Promise<number> {
  const command = withConnection(
    createCommand(`litas world ${action}`, context).description(actions[action]),
  );
  if (action === 'create') command.argument('<name>', 'name of the world');
  if (action === 'load') command.argument('<file>', 'the world file; - reads standard input');
  if (['list', 'client', 'passwords'].includes(action)) command.option('--json', 'print JSON');
  if (action === 'client') {
    command
      .option('--title <text>', 'name on the consent page (default: the id)')
      .option('--redirect-uri <uri>', 'address to which the consent page returns; can be repeated', collect);
  }
  if (!parseArguments(command, args)) return exitCodes.ok;
  const options = command.opts<WorldOptions>();
  if (action === 'remove' && options.world === undefined) {
    throw new UsageError('litas world remove needs the world: --world NAME.');
  }
  const file = action === 'load' ? await readObject('the world', command.args[0] ?? '', context) : undefined;
  const { sandbox, world, teams } = await connect(options, context);
  const name = options.world ?? 'default';
  return controlling(async () => {
    switch (action) {
      case 'list': {
        const names = await sandbox.worlds();
        if (options.json) printJson(names, context);
        else if (names.length === 0)
          printMessage('There are no worlds. Create one: litas world create NAME', context);
        else context.output.write(names.map((each) => `${each}\n`).join(''));
        break;
      }
      case 'create': {
        const [created = ''] = command.args;
        if (teams) await teams.createWorld(created);
        // The first call of a world creates it.
        else await sandbox.world(created).clock.now();
        printMessage(`The world ${created} exists. Use it: --world ${created}`, context);
        break;
      }
      case 'reset':
        await world.reset();
        printMessage(`The world ${name} has its initial state again.`, context);
        break;
      case 'load':
        await world.load(file as Parameters<ConnectedWorld['load']>[0]);
        printMessage(`The world ${name} has the state of the file.`, context);
        break;
      case 'remove':
        if (!(await sandbox.worlds()).includes(name)) {
          throw new CommandError(
            `There is no world ${name}. litas world list prints those that exist.`,
            'notFound',
          );
        }
        await sandbox.world(name).remove();
        printMessage(`The world ${name} is removed.`, context);
        break;
      case 'client': {
        const { title, redirectUri } = options;
        const created = await world.createClient({
          ...(title !== undefined && { title }),
          ...(redirectUri && { redirectUris: [...redirectUri] }),
        });
        if (options.json) printJson(created, context);
        else context.output.write(`WALLET_ID=${created.client}\nWALLET_KEY=${created.key}\n`);
        break;
      }
      case 'passwords': {
        const passwords = await world.passwords();
        if (options.json) printJson(passwords, context);
        else printTable(passwords, context);
        break;
      }
    }
    return exitCodes.ok;
  }, context);
}
