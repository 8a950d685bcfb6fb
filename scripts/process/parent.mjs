import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import process from 'node:process';

// Plain JavaScript without dependencies: the bootstrap uses it on any Node.js, before anything is installed.

/** How often to look, in milliseconds. */
const interval = 500;

const firstParent = process.ppid;

/**
 * Which processes to watch.
 *
 * @typedef {object} ParentOptions
 * @property {number} [parent] - The process that started this one. Default: the parent when this module was loaded.
 * @property {string} [script] - Name of a script that npm runs through a shell: the end of npm, which the shell survives, counts too.
 */

/**
 * Calls back once the process that started this one has ended, also where it ended without a signal. The watch keeps no process
 * alive.
 *
 * @param {() => void} callback - What to do then.
 * @param {ParentOptions} [options] - Which processes to watch.
 * @returns {() => void} Ends the watch.
 */
export function whenParentEnds(callback, { parent = firstParent, script } = {}) {
  const npm = script === undefined ? undefined : parentOfShell(parent, script);
  // A process that the watched one started may load this too, and has another parent from the start.
  const isParent = process.ppid === parent;
  const timer = setInterval(() => {
    const isThere = isAlive(parent) && (!isParent || process.ppid === parent);
    if (isThere && (npm === undefined || hasParent(parent, npm))) return;
    clearInterval(timer);
    callback();
  }, interval);
  timer.unref();
  return () => clearInterval(timer);
}

/**
 * Tells whether a process is there. On Windows the id of a parent stays what it was after the parent has ended.
 *
 * @param {number} id - The process.
 * @returns {boolean} Whether it is there.
 */
function isAlive(id) {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/**
 * Finds the process that started the shell between npm and a script.
 *
 * @param {number} shell - What may be that shell.
 * @param {string} script - Name of the script.
 * @returns {number | undefined} The process; undefined where there is no such shell.
 */
function parentOfShell(shell, script) {
  try {
    const { command, parent } = process.platform === 'linux' ? fromProc(shell) : fromPs(shell);
    return command.includes(script) ? parent : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Tells whether a process still has the parent it had. Where the check is expensive, whether that parent is still there.
 *
 * @param {number} id - The process.
 * @param {number} parent - The parent it had.
 * @returns {boolean} Whether it has.
 */
function hasParent(id, parent) {
  if (process.platform !== 'linux') return isAlive(parent);
  try {
    return fromProc(id).parent === parent;
  } catch {
    return false;
  }
}

/**
 * Asks Linux about a process.
 *
 * @param {number} id - The process.
 * @returns {{ command: string, parent: number }} Its command line and its parent.
 */
function fromProc(id) {
  // The name in parentheses may hold anything; the parent is the second field after it.
  const fields = readFileSync(`/proc/${id}/stat`, 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ');
  return { command: readFileSync(`/proc/${id}/cmdline`, 'utf8'), parent: Number(fields[1]) };
}

/**
 * Asks `ps` about a process.
 *
 * @param {number} id - The process.
 * @returns {{ command: string, parent: number }} Its command line and its parent.
 */
function fromPs(id) {
  const line = execFileSync('ps', ['-o', 'ppid=,args=', '-p', String(id)], { encoding: 'utf8' }).trim();
  return { command: line, parent: Number.parseInt(line, 10) };
}
