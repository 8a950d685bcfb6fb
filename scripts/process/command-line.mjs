import process from 'node:process';

// Plain JavaScript without dependencies: the bootstrap uses it on any Node.js, before anything is installed.

/** The variable in which the bootstrap hands on who ran it: the npm or pnpm within would write its own name over it. */
export const runnerVariable = 'LITAS_RUNNER';

/**
 * Tells which program runs the scripts.
 *
 * @param {Readonly<Record<string, string | undefined>>} [environment] - The environment variables. Default: those of this process.
 * @returns {'npm' | 'pnpm'} The program; npm, which everybody has, where none does.
 */
export const runner = (environment = process.env) =>
  /^pnpm\b/.test(environment[runnerVariable] || environment.npm_config_user_agent || '') ? 'pnpm' : 'npm';

/** Scripts that npm runs without `run`. */
const npmShort = new Set(['start', 'test']);

/** Names that are commands of pnpm's own. */
const pnpmOwn = new Set(['pack']);

/**
 * Writes the command that runs a root script, in the form in which the present one was called.
 *
 * @param {string} script - Name of the script, as in package.json.
 * @param {string} [options] - Options of the script. Default: none.
 * @param {Readonly<Record<string, string | undefined>>} [environment] - The environment variables. Default: those of this process.
 * @returns {string} The command.
 */
export function commandLine(script, options = '', environment = process.env) {
  if (runner(environment) === 'pnpm') {
    return ['pnpm', ...(pnpmOwn.has(script) ? ['run'] : []), script, ...(options ? [options] : [])].join(' ');
  }
  return ['npm', ...(npmShort.has(script) ? [] : ['run']), script, ...(options ? ['--', options] : [])].join(
    ' ',
  );
}
