import { Readable, Writable } from 'node:stream';
import { type CommandContext, runCommand } from '../../src/field-check/command.ts';

/** The output and the exit code of a command. */
export interface VerifyOutcome {
  readonly code: number;
  readonly output: string;
  readonly messages: string;
}

/** Options of the command. */
export interface VerifyOptions extends Partial<Pick<CommandContext, 'environment' | 'signal' | 'fetch'>> {
  /** The contents of standard input. */
  readonly input?: string;
  /** Whether messages are written to a terminal. */
  readonly terminal?: boolean;
}

/** Runs the field check as `pnpm verify` does, in this process. */
export async function runVerify(
  parameters: readonly string[],
  { input = '', terminal = false, ...options }: VerifyOptions = {},
): Promise<VerifyOutcome> {
  const output = collector();
  const messages = Object.assign(collector(), { isTTY: terminal });
  const code = await runCommand({
    parameters,
    environment: {},
    signal: new AbortController().signal,
    ...options,
    input: Readable.from([input]),
    output,
    messages,
  });
  return { code, output: output.text(), messages: messages.text() };
}

function collector(): Writable & { text: () => string } {
  const chunks: string[] = [];
  const stream = new Writable({
    write: (chunk: Buffer, _, done) => {
      chunks.push(chunk.toString());
      done();
    },
  });
  return Object.assign(stream, { text: () => chunks.join('') });
}
