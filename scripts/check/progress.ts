import { stripVTControlCharacters } from 'node:util';

/** A task that has just ended, as turbo's output tells it. */
export interface EndedTask {
  /** Such as `@litas/client#test`. */
  id: string;
  cached: boolean;
  failed: boolean;
  /** Everything the task wrote. */
  log: readonly string[];
}

/** Reads turbo's output line by line. */
export interface ProgressReader {
  read: (line: string) => void;
  /** Called when turbo has ended, for the last task. Returns what belongs to no task. */
  end: () => readonly string[];
}

/** The lines of a task come together; after a pause of some milliseconds there are no more of them. */
const pause = 100;

/**
 * Follows turbo's output in grouped order, where the lines of a task come together when it has ended. It serves the progress
 * lines only; what counts in the end is turbo's summary. Turbo's own reports (`--json`) have no event for the end of a task.
 *
 * @param onEnded - Called with each task as it ends.
 * @returns Where to put the lines.
 */
export function followProgress(onEnded: (task: EndedTask) => void): ProgressReader {
  let current: { prefix: string; id: string; cached: boolean; log: string[] } | undefined;
  let timer: NodeJS.Timeout | undefined;
  const rest: string[] = [];

  const flush = (): void => {
    clearTimeout(timer);
    if (!current) return;
    const { id, cached, log } = current;
    current = undefined;
    // pnpm's last word about a script that failed.
    onEnded({ id, cached, log, failed: log.at(-1)?.includes('[ELIFECYCLE]') ?? false });
  };
  const read = (line: string): void => {
    const plain = stripVTControlCharacters(line);
    const [, name = '', task = '', status] = /^([^:\s]+):(\S+): cache (hit|miss|bypass)\b/.exec(plain) ?? [];
    if (status) {
      flush();
      current = { prefix: `${name}:${task}: `, id: `${name}#${task}`, cached: status === 'hit', log: [] };
    } else if (current && plain.startsWith(current.prefix)) {
      current.log.push(line.replace(current.prefix, ''));
    } else rest.push(line);
    clearTimeout(timer);
    timer = setTimeout(flush, pause);
  };
  return {
    read,
    end: () => {
      flush();
      return rest;
    },
  };
}
