import { execFileSync } from 'node:child_process';
import process from 'node:process';

/**
 * Signals a process group; one that has ended already is no error.
 *
 * @param leader - The process id of the group's leader.
 * @param signal - The signal.
 */
export function signalGroup(leader: number | undefined, signal: NodeJS.Signals): void {
  if (leader === undefined) return;
  try {
    // Windows has no groups; `taskkill` takes the whole tree there.
    if (process.platform === 'win32')
      execFileSync('taskkill', ['/pid', String(leader), '/t', '/f'], { stdio: 'ignore' });
    else process.kill(-leader, signal);
  } catch {
    // It has ended.
  }
}
