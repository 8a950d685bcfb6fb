import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import process from 'node:process';

/**
 * Signals a process group; one that has ended already is no error.
 *
 * @param leader - The process id of the group's leader.
 * @param signal - The signal.
 */
export function signalGroup(leader: number, signal: NodeJS.Signals): void {
  try {
    // Windows has no groups; `taskkill` takes the whole tree there.
    if (process.platform === 'win32')
      execFileSync('taskkill', ['/pid', String(leader), '/t', '/f'], { stdio: 'ignore' });
    else process.kill(-leader, signal);
  } catch {
    // It has ended.
  }
}

/** Kills all that this process has started, also what has a process group of its own, as the tasks of turbo have. */
export function killDescendants(): void {
  for (const pid of descendants(process.pid)) {
    signalGroup(pid, 'SIGKILL');
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It has ended.
    }
  }
}

function descendants(ancestor: number): number[] {
  const parents = parentsOfAll();
  const found = [ancestor];
  for (const parent of found) {
    for (const [pid, parentOfPid] of parents) if (parentOfPid === parent) found.push(pid);
  }
  return found.slice(1);
}

/** Pairs of process id and parent's process id. Bare containers have no `ps`, and macOS has no `/proc`. */
function parentsOfAll(): [number, number][] {
  if (process.platform === 'win32') return [];
  if (process.platform === 'linux') {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap((name) => {
        try {
          // The command in parentheses may hold anything, also parentheses; the parent is the second field after it.
          const fields = readFileSync(`/proc/${name}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
          return [[Number(name), Number(fields[1])]];
        } catch {
          return [];
        }
      });
  }
  return execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map((line) => {
      const [pid = 0, parent = 0] = line.trim().split(/\s+/).map(Number);
      return [pid, parent];
    });
}
