import process from 'node:process';

// Plain JavaScript without dependencies: the bootstrap uses it on any Node.js, before anything is installed.

/** Programs that are `.cmd` files on Windows, which Node.js starts only through the shell. */
const commandFiles = new Set(['npm', 'npx', 'pnpm']);

/**
 * Returns how `spawn` and `execFile` start a program on this system.
 *
 * @param {string} program - Its name or path.
 * @param {readonly string[]} args - Its arguments.
 * @param {NodeJS.Platform} [platform] - The system. Default: this one.
 * @returns {{ file: string, args: readonly string[], shell: boolean }} The program, its arguments, and the option `shell`.
 */
export function forSpawn(program, args, platform = process.platform) {
  if (platform !== 'win32' || !commandFiles.has(program)) return { file: program, args, shell: false };
  // One text: the shell gets arguments unquoted, and Node.js warns about that.
  return { file: [program, ...args.map(quoted)].join(' '), args: [], shell: true };
}

const quoted = (/** @type {string} */ text) =>
  /^[\w./:=@+\\-]+$/.test(text) ? text : `"${text.replaceAll('"', '""')}"`;
