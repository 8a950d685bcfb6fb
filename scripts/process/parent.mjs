import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import process from 'node:process';

// Plain JavaScript without dependencies: the bootstrap uses it on any Node.js, before anything is installed.

const first = ancestors();

/**
 * Calls back once the process that started this one has ended, also where it ended without a signal. The watch keeps no process
 * alive.
 *
 * @param {() => void} callback - What to do then.
 */
export function whenParentEnds(callback) {
  const timer = setInterval(() => {
    if (ancestors() === first) return;
    clearInterval(timer);
    callback();
  }, 500);
  timer.unref();
  return () => clearInterval(timer);
}

/** The parent, and on Linux the npm or pnpm above a shell that was started for this script: the shell outlives them. */
function ancestors() {
  const parent = process.ppid;
  try {
    // Throws on Windows, where the id of the parent stays what it was after the parent has ended.
    process.kill(parent, 0);
    const command = readFileSync(`/proc/${parent}/cmdline`, 'utf8');
    if (!process.argv[1] || !command.includes(basename(process.argv[1]))) return `${parent}`;
    // The name in parentheses may hold anything; the parent is the second field after it.
    return `${parent} ${/.*\) \S (\d+)/s.exec(readFileSync(`/proc/${parent}/stat`, 'utf8'))?.[1]}`;
  } catch (error) {
    return `${parent} ${String(error)}`;
  }
}
