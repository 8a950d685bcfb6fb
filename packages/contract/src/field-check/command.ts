import { AbortError, type Fetch } from '@litas/client';
import { descriptionHash, readDescription } from '@litas/openapi/read';
import { UsageError } from '@litas/scripts/usage-error';
import type { Verdict } from './check-operation.ts';
import { readCaller } from './credentials.ts';
import { readOptions, usage } from './options.ts';
import { reportOf, verdictOf } from './report.ts';
import { runFieldCheck } from './run-field-check.ts';

/** The parts of the process that a command uses. */
export interface CommandContext {
  readonly parameters: readonly string[];
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly input: NodeJS.ReadableStream;
  /** Receives the report. */
  readonly output: NodeJS.WritableStream;
  /** Receives progress and errors. */
  readonly messages: NodeJS.WritableStream & { readonly isTTY?: boolean };
  /** Ends the check. */
  readonly signal: AbortSignal;
  /** Sends a request. @default the platform's `fetch` */
  readonly fetch?: Fetch;
  /** Bundles the description before it is read; called when the command line is valid. @default the bundle exists */
  readonly bundle?: () => Promise<void>;
}

const exitCodes: Readonly<Record<Verdict, number>> = { described: 0, different: 1, unknown: 3 };

/**
 * Runs the field check as a command.
 *
 * @param context - The process.
 * @returns The exit code: 0 or 1 by the verdict, 2 when nothing could be checked, 130 when it was stopped.
 */
export async function runCommand(context: CommandContext): Promise<number> {
  const { parameters, environment, input, output, messages, signal } = context;
  const progress = (text: string) => messages.isTTY && messages.write(`\r\u001B[K${text}`);
  try {
    const options = readOptions(parameters);
    if (options === 'help') {
      output.write(`${usage()}\n`);
      return 0;
    }
    const { baseUrl, scopes } = options;
    const caller = await readCaller(options.credentials, environment, input);
    await context.bundle?.();
    const check = await runFieldCheck({
      description: readDescription(),
      baseUrl,
      caller,
      scopes,
      signal,
      ...(context.fetch && { fetch: context.fetch }),
      onProgress: (operationId, number, of) => progress(`${number}/${of} ${operationId}`),
    });
    progress('');
    output.write(reportOf(check, { hash: descriptionHash(), baseUrl, scopes, date: new Date() }));
    return exitCodes[verdictOf(check)];
  } catch (error) {
    progress('');
    if (signal.aborted || error instanceof AbortError) {
      messages.write('Stopped. There is no report.\n');
      return 130;
    }
    if (!(error instanceof UsageError)) throw error;
    messages.write(`${error.message}\n`);
    return 2;
  }
}
