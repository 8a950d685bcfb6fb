import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable, Writable } from 'node:stream';
import { onTestFinished } from 'vitest';
import { run } from '../../src/run.ts';
import type { Context } from '../../src/terminal/context.ts';

/** The output and the exit code of a command. */
export interface Outcome {
  readonly code: number;
  readonly output: string;
  readonly messages: string;
}

/** Options of a run. */
export interface RunOptions {
  /** Environment variables. `LITAS_CONFIG_DIR` is the folder of the test. */
  readonly environment?: Readonly<Record<string, string>>;
  /** The contents of standard input. */
  readonly input?: string;
  /** Lines that are typed on a terminal, each when the text before it was printed. */
  readonly typed?: readonly (readonly [prompt: string, line: string])[];
  /** Whether messages go to a terminal. @default whether lines are typed */
  readonly terminal?: boolean;
  /** Whether the output is a terminal of this width. */
  readonly columns?: number;
  readonly signal?: AbortSignal;
  readonly fetch?: Context['fetch'];
  readonly openBrowser?: Context['openBrowser'];
  /** Receives what is printed while the command runs. */
  readonly onMessages?: (text: string) => void;
  readonly onOutput?: (text: string) => void;
}

/** Returns the URL of a request, as a `fetch` of a test gets it. */
export const urlOf = (input: RequestInfo | URL): string => new Request(input).url;

let folder: string | undefined;

/** Returns a folder for the profiles of this test, which is removed at its end. */
export async function configFolder(): Promise<string> {
  if (folder === undefined) {
    const created = await mkdtemp(join(tmpdir(), 'litas-cli-'));
    folder = created;
    onTestFinished(async () => {
      folder = undefined;
      await rm(created, { recursive: true });
    });
  }
  return folder;
}

/** Runs a command line in this process. */
export async function runLitas(args: readonly string[], options: RunOptions = {}): Promise<Outcome> {
  const { context, output, messages } = await contextOf(options);
  const code = await run(args, context);
  return { code, output: output.text(), messages: messages.text() };
}

/** Creates the context of a command, without running it. */
export async function contextOf(options: RunOptions = {}) {
  const { typed, input = '', columns, environment = {} } = options;
  const output = Object.assign(
    collector(options.onOutput),
    columns !== undefined && { isTTY: true, columns, getColorDepth: () => 1 },
  );
  const keyboard = Object.assign(new PassThrough(), { isTTY: true });
  const waiting = [...(typed ?? [])];
  const messages = Object.assign(
    collector((text) => {
      options.onMessages?.(text);
      const [next] = waiting;
      if (next === undefined || !messages.text().includes(next[0])) return;
      waiting.shift();
      // Readline begins to listen after it has written the prompt.
      setImmediate(() => keyboard.write(`${next[1]}\n`));
    }),
    (options.terminal ?? typed !== undefined) && { isTTY: true, getColorDepth: () => 1 },
  );
  const context: Context = {
    environment: { LITAS_CONFIG_DIR: await configFolder(), ...environment },
    input: typed ? keyboard : Readable.from(input === '' ? [] : [input]),
    output,
    messages,
    signal: options.signal ?? new AbortController().signal,
    fetch: options.fetch ?? ((url, init) => fetch(url, init)),
    home: '/nowhere',
    now: () => Date.UTC(2026, 0, 31),
    openBrowser: options.openBrowser ?? (() => Promise.resolve(false)),
  };
  return { context, output, messages };
}

function collector(onText?: (text: string) => void): Writable & { text: () => string } {
  let all = '';
  const stream = new Writable({
    decodeStrings: false,
    write: (chunk: string, _, done) => {
      all += chunk;
      onText?.(chunk);
      done();
    },
  });
  return Object.assign(stream, { text: () => all });
}
