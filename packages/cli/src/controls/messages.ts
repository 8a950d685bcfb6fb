import type { SandboxEvent } from '@litas/sandbox/connect';
import { InvalidArgumentError } from 'commander';
import { exitCodes } from '../terminal/command-error.ts';
import { parseArguments, readInteger } from '../terminal/command.ts';
import type { Context, Run } from '../terminal/context.ts';
import { plain, printMessage, styled } from '../terminal/print.ts';
import {
  connect,
  connectionHelp,
  type ConnectionOptions,
  controlling,
  createControlCommand,
} from './connection.ts';

type Message = Extract<SandboxEvent, { event: 'message' }>['data'];
type Kind = Message['kind'];

interface MessagesOptions extends ConnectionOptions {
  readonly follow?: true;
  readonly user?: number;
  readonly recipient?: string;
  readonly kind?: Kind;
  readonly code?: true;
  readonly json?: true;
}

const notes = `
Examples:
  litas messages --kind sms --recipient 37060012345
  litas messages --recipient ona@example.org --code
      Print the code of the newest message only, for scripts.
${connectionHelp}`;

/** Runs `litas messages`: prints the SMS and emails that the API would have sent. */
export const run: Run = async (args, context) => {
  const command = createControlCommand('litas messages', context)
    .description(
      'Prints the SMS and emails that the API would have sent, with their codes. The newest is last.',
    )
    .option('--follow', 'print each new message, until Ctrl-C')
    .option('--user <id>', 'only messages to this user', readInteger(1))
    .option('--recipient <address>', 'only messages to this phone number or email address')
    .option('--kind <kind>', 'only sms, or only email', readKind)
    .option('--code', 'print the code of the newest message only')
    .option('--json', 'print JSON, one message a line')
    .addHelpText('after', notes);
  if (!parseArguments(command, args)) return exitCodes.ok;
  const options = command.opts<MessagesOptions>();
  const { user, recipient, kind } = options;
  const filter = {
    ...(user !== undefined && { user }),
    ...(recipient !== undefined && { recipient }),
    ...(kind !== undefined && { kind }),
  };
  const { world } = await connect(options, context);
  const print = (message: Message): void => {
    context.output.write(options.json ? `${JSON.stringify(message)}\n` : textOf(message, context));
  };
  return controlling(async () => {
    const messages = await world.messages(filter);
    if (options.code) return printCode(messages, context);
    for (const message of messages.toReversed()) print(message);
    if (messages.length === 0 && !options.follow) printMessage('There are no messages.', context);
    if (!options.follow) return exitCodes.ok;
    for await (const { event, data } of world.events({ signal: context.signal })) {
      if (event === 'message' && matches(data, options)) print(data);
    }
    return exitCodes.ok;
  }, context);
};

function readKind(text: string): Kind {
  if (text === 'sms' || text === 'email') return text;
  throw new InvalidArgumentError('It must be sms or email.');
}

/** Prints the code of the newest message that has one. */
function printCode(messages: readonly Message[], context: Context): number {
  const code = messages.find((message) => message.code !== undefined)?.code;
  if (code === undefined) {
    printMessage('No message has a code.', context);
    return exitCodes.notFound;
  }
  context.output.write(`${code}\n`);
  return exitCodes.ok;
}

const matches = (message: Message, { user, recipient, kind }: MessagesOptions): boolean =>
  (user === undefined || message.user === user) &&
  (recipient === undefined || message.recipient === recipient) &&
  (kind === undefined || message.kind === kind);

function textOf(message: Message, { output }: Context): string {
  const { sentAt, kind, recipient, text } = message;
  const at = new Date(sentAt * 1000).toISOString().slice(0, 19).replace('T', ' ');
  return `${styled('dim', at, output)}  ${kind.padEnd(5)}  ${plain(recipient)}  ${plain(text)}\n`;
}
