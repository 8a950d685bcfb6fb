/**
 * Returns the command that starts the sandbox: in a clone of the repository, or from the package.
 *
 * @param origin - The address that it has to have.
 */
export function sandboxCommand(origin: string): string {
  const { port } = new URL(origin);
  const isClone = !['sandbox', 'static'].includes(import.meta.env.MODE);
  const command = isClone ? 'npm run sandbox' : 'npx @litas/sandbox';
  if (port === '4010') return command;
  return `${command}${isClone ? ' --' : ''} --port ${port}`;
}
