/** Compares a real API with the description, with read-only calls. `pnpm verify` runs it. */
import { endWithOutput } from '@litas/scripts/end-with-output';
import process from 'node:process';
import { prepare, PreparationError } from '@litas/scripts/prepare';
import { UsageError } from '@litas/scripts/usage-error';
import { runCommand } from '../src/field-check/command.ts';

endWithOutput();

const stopping = new AbortController();
process.on('SIGINT', () => stopping.abort());
process.on('SIGTERM', () => stopping.abort());
const { signal } = stopping;

process.exitCode = await runCommand({
  parameters: process.argv.slice(2),
  environment: process.env,
  input: process.stdin,
  output: process.stdout,
  messages: process.stderr,
  signal,
  bundle: async () => {
    await prepare(['bundle', '--filter=@litas/openapi'], signal).catch((error: unknown) => {
      throw error instanceof PreparationError
        ? new UsageError(`The description could not be bundled:\n${error.message}`)
        : error;
    });
  },
});
