/**
 * Returns the command line that started this command, for its help and its advice.
 *
 * @param environment - The environment variables. A script that runs the command sets `LITAS_SANDBOX_COMMAND`. @default those of the process
 */
export const commandName = (
  environment: Readonly<Record<string, string | undefined>> = process.env,
): string =>
  environment['LITAS_SANDBOX_COMMAND'] ??
  // npx sets this value. Other values are names of scripts.
  (environment['npm_lifecycle_event'] === 'npx' ? 'npx @litas/sandbox' : 'litas-sandbox');
