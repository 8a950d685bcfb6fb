import { execFileSync } from 'node:child_process';
import process from 'node:process';

/** Signals a process group, by the id of its leader; one that has ended already is no error. */
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
