import { readFile, rm } from 'node:fs/promises';

/** One task of a turbo run. */
export interface TaskResult {
  /** Such as `@litas/client#test`. */
  id: string;
  /** Such as `@litas/client`; `//` is the workspace itself. */
  package: string;
  /** Such as `test`. */
  task: string;
  /** Where the package is, from the root. */
  directory: string;
  /** Where its output is, from the root. */
  logFile: string;
  passed: boolean;
  cached: boolean;
  durationMs: number;
}

interface Summary {
  tasks: readonly {
    taskId: string;
    task: string;
    package: string;
    directory: string;
    logFile: string;
    command: string;
    cache: { status: 'HIT' | 'MISS' };
    execution?: { startTime: number; endTime: number; exitCode: number };
  }[];
}

/**
 * Reads the summary that `turbo run --summarize` has written, and removes it: it is read once.
 *
 * @param path - The summary's path.
 * @returns Every task that has a command. One that could not run has not passed.
 */
export async function takeSummary(path: string): Promise<TaskResult[]> {
  const { tasks } = JSON.parse(await readFile(path, 'utf8')) as Summary;
  await rm(path);
  return tasks
    .filter(({ command }) => command !== '' && command !== '<NONEXISTENT>')
    .map(({ taskId, task, package: name, directory, logFile, cache, execution }) => ({
      id: taskId,
      package: name,
      task,
      directory,
      logFile,
      passed: execution?.exitCode === 0,
      cached: cache.status === 'HIT',
      durationMs: execution ? execution.endTime - execution.startTime : 0,
    }));
}
