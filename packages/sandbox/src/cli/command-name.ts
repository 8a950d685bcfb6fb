/**
 * Tells how this command is called, for its help and advice.
 *
 * @param environment - The environment variables. `LITAS_SANDBOX_COMMAND` names it where a script runs it for somebody. @default those of the process
 */
export const commandName = (
  environment: Readonly<Record<string, string | undefined>> = process.env,
): string =>
  environment['LITAS_SANDBOX_COMMAND'] ??
  // What npx sets; other names are those of a project's own scripts.
  (environment['npm_lifecycle_event'] === 'npx' ? 'npx @litas/sandbox' : 'litas-sandbox');
