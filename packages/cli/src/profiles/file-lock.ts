import { open, readFile, rm, stat } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { CommandError } from '../terminal/command-error.ts';

/** Time limits of a lock, in milliseconds. */
export interface LockLimits {
  /** Longest wait for another process. @default 60_000 */
  readonly waitMs?: number;
  /** Age after which a lock is left over from a process that was killed. @default 120_000 */
  readonly staleMs?: number;
}

/** Pause between two attempts, in milliseconds. */
const pollMs = 25;

/**
 * Runs work while no other process runs work under the same lock: a file that only one process can create.
 *
 * @param path - Path of the lock. Its folder exists.
 * @param work - The work.
 * @param limits - Time limits.
 * @returns What the work returns.
 * @throws CommandError when another process keeps the lock for too long.
 */
export async function withLock<Result>(
  path: string,
  work: () => Promise<Result>,
  { waitMs = 60_000, staleMs = 120_000 }: LockLimits = {},
): Promise<Result> {
  const end = performance.now() + waitMs;
  while (!(await acquire(path))) {
    if (await isStale(path, staleMs)) await rm(path, { force: true });
    else if (performance.now() > end) {
      throw new CommandError(
        `Another litas process uses the profile. If there is none, remove ${path}`,
        'unexpected',
      );
    } else await pause(pollMs);
  }
  try {
    return await work();
  } finally {
    await rm(path, { force: true });
  }
}

async function acquire(path: string): Promise<boolean> {
  try {
    const file = await open(path, 'wx', 0o600);
    await file.writeFile(String(process.pid));
    await file.close();
    return true;
  } catch (error) {
    // Windows reports a file that is being removed as one without permission.
    if (['EEXIST', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? '')) return false;
    throw error;
  }
}

/** Returns whether the process that has the lock has ended, or the lock is too old. */
async function isStale(path: string, staleMs: number): Promise<boolean> {
  try {
    const { mtimeMs } = await stat(path);
    if (Date.now() - mtimeMs > staleMs) return true;
    const id = Number(await readFile(path, 'utf8'));
    // Empty until the process has written its id.
    if (!Number.isSafeInteger(id) || id <= 0) return false;
    process.kill(id, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}
