import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { CommandError, UsageError } from './command-error.ts';
import type { Context } from './context.ts';

/** Returns whether a person can be asked. */
export const canAsk = ({ input, messages }: Context): boolean =>
  input.isTTY === true && messages.isTTY === true;

/**
 * Asks a question on the terminal.
 *
 * @param question - The question, with a space at the end.
 * @param context - The process.
 * @returns The line that was entered.
 */
export const ask = (question: string, context: Context): Promise<string> =>
  readLine(question, context, context.messages);

/**
 * Asks for a secret on the terminal. What is typed is not shown.
 *
 * @param question - The question, with a space at the end.
 * @param context - The process.
 * @returns The secret.
 */
export async function askSecret(question: string, context: Context): Promise<string> {
  const { messages } = context;
  messages.write(question);
  // Readline repeats each key on its output, so it gets one that shows nothing.
  const silent = new Writable({ write: (_, __, done) => done() });
  const line = await readLine('', context, silent);
  messages.write('\n');
  return line.trim();
}

/**
 * Asks for a confirmation. Without a terminal nothing can be confirmed.
 *
 * @param what - What will happen, as sentences.
 * @param context - The process.
 * @throws UsageError without a terminal; CommandError when it is not confirmed.
 */
export async function confirm(what: string, context: Context): Promise<void> {
  if (!canAsk(context)) {
    throw new UsageError(`${what} To confirm that without a terminal, add --yes.`);
  }
  const reply = await ask(`${what} Continue? [y/N] `, context);
  if (/^y(?:es)?$/i.test(reply.trim())) return;
  throw new CommandError('Nothing was sent.', 'notConfirmed');
}

async function readLine(
  question: string,
  { input, signal }: Context,
  output: NodeJS.WritableStream,
): Promise<string> {
  const lines = createInterface({ input, output, terminal: true });
  const stopped = new AbortController();
  // In raw mode Ctrl-C is a key and no signal.
  lines.on('SIGINT', () => stopped.abort());
  // Ctrl-D, or the end of the input.
  lines.on('close', () => stopped.abort());
  try {
    return await lines.question(question, { signal: AbortSignal.any([signal, stopped.signal]) });
  } catch (error) {
    throw new CommandError('Stopped.', 'stopped', { cause: error });
  } finally {
    lines.close();
  }
}
