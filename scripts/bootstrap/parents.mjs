import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import process from 'node:process';

/** How often to look, in milliseconds. */
const interval = 500;

const parent = process.ppid;

/**
 * Calls back once npm, which runs this script through a shell, is gone without having ended the script.
 *
 * @param {() => void} callback - What to do then.
 * @returns {() => void} Ends the watch.
 */
export function whenParentsEnd(callback) {
  const npm = parentOfShell();
  const timer = setInterval(() => {
    if (process.ppid === parent && (npm === undefined || hasParent(parent, npm))) return;
    clearInterval(timer);
    callback();
  }, interval);
  return () => clearInterval(timer);
}

/** The process that started the shell between npm and this script; undefined where there is no shell. */
function parentOfShell() {
  try {
    const { command, parentId } = process.platform === 'linux' ? fromProc(parent) : fromPs(parent);
    return command.includes('bootstrap.mjs') ? parentId : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Whether a process still has the parent it had. Where that is dear to find out, whether that parent still is there.
 *
 * @param {number} id - The process.
 * @param {number} parentId - The parent it had.
 * @returns {boolean} Whether it has.
 */
function hasParent(id, parentId) {
  try {
    if (process.platform === 'linux') return fromProc(id).parentId === parentId;
    process.kill(parentId, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/**
 * Asks Linux about a process.
 *
 * @param {number} id - The process.
 * @returns {{ command: string, parentId: number }} Its command line and its parent.
 */
function fromProc(id) {
  // The name in parentheses may hold anything; the parent is the second field after it.
  const fields = readFileSync(`/proc/${id}/stat`, 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ');
  return { command: readFileSync(`/proc/${id}/cmdline`, 'utf8'), parentId: Number(fields[1]) };
}

/**
 * Asks `ps` about a process.
 *
 * @param {number} id - The process.
 * @returns {{ command: string, parentId: number }} Its command line and its parent.
 */
function fromPs(id) {
  const line = execFileSync('ps', ['-o', 'ppid=,args=', '-p', String(id)], { encoding: 'utf8' }).trim();
  return { command: line, parentId: Number.parseInt(line, 10) };
}
