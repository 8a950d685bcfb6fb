import { AbortError, type Send } from '@litas/client';
import { descriptionHash, readDescription } from '@litas/openapi/read';
import { UsageError } from '@litas/scripts/usage-error';
import { readCaller } from './credentials.ts';
import { readOptions, usage } from './options.ts';
import { differs, reportOf } from './report.ts';
import { runFieldCheck } from './run-field-check.ts';

/** What a command needs of the process that runs it. */
export interface CommandContext {
  readonly parameters: readonly string[];
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly input: NodeJS.ReadableStream;
  /** Takes the report. */
  readonly output: NodeJS.WritableStream;
  /** Takes progress and errors. */
  readonly messages: NodeJS.WritableStream & { readonly isTTY?: boolean };
  /** Ends the check. */
  readonly signal: AbortSignal;
  /** Sends a request. @default the platform's `fetch` */
  readonly fetch?: Send;
  /** Bundles the description before it is read; called once the command line is right. @default it is bundled already */
  readonly bundle?: () => Promise<void>;
}

/**
 * Runs the field check as a command.
 *
 * @param context - The process.
 * @returns The exit code: 0 no difference, 1 differences, 2 nothing could be checked, 130 stopped.
 */
export async function runCommand(context: CommandContext): Promise<number> {
  const { parameters, environment, input, output, messages, signal } = context;
  const progress = (text: string) => messages.isTTY && messages.write(`\r\u001B[K${text}`);
  try {
    const options = readOptions(parameters);
    if (options === 'help') {
      output.write(`${usage}\n`);
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
    return differs(check) ? 1 : 0;
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
