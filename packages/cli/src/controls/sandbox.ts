import type { Run } from '../terminal/context.ts';

/** Runs `litas sandbox`: all of the command `litas-sandbox`. */
export const run: Run = async (args) => {
  // The name of the command in its help and its messages. A script that runs this command has set its own.
  process.env['LITAS_SANDBOX_COMMAND'] ??= 'litas sandbox';
  const { run: runSandbox } = await import('@litas/sandbox/command');
  await runSandbox(args);
  return Number(process.exitCode ?? 0);
};
