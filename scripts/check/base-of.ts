import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * Finds the commit with which a checkout is compared: the last one that it shares with `origin/main`.
 *
 * @param root - The checkout.
 * @returns Its hash; `undefined` where there is no `origin/main`, or where the history does not reach back to it.
 */
export async function baseOf(root: string): Promise<string | undefined> {
  const outcome = await run('git', ['merge-base', 'HEAD', 'origin/main'], { cwd: root }).catch(
    () => undefined,
  );
  return outcome?.stdout.trim() || undefined;
}
