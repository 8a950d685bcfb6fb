import process from 'node:process';
import { killDescendants } from '../process/end-tree.ts';
import { watchForStop } from '../process/stop-signals.ts';
import { print, printLost } from './print.ts';
import { createServerGroup, type GroupOptions, type ServerGroup } from './server-group.ts';
import type { ServerProcess } from './server-process.ts';

/** Servers that run until somebody wants them to end, or one is lost. */
export interface Supervision {
  group: ServerGroup;
  /** Set when everything is to end. */
  signal: AbortSignal;
  /** Waits for that, ends the servers, and gives the exit code: 0 when asked to end, 1 when a server was lost. */
  finish: () => Promise<number>;
}

/** Why everything ends: somebody asked for it, or a server was lost. */
type Ending = 'asked' | { lost: ServerProcess; how: string };

/**
 * Watches over servers that are started in a group of their own.
 *
 * @param onLine - Called with each line that a server writes.
 * @returns The group, still empty.
 */
export function superviseServers(onLine: GroupOptions['onLine']): Supervision {
  const ending = Promise.withResolvers<Ending>();
  const aborting = new AbortController();
  const end = (reason: Ending): void => {
    ending.resolve(reason);
    aborting.abort();
  };
  const group = createServerGroup({ onLine, onLost: (lost, how) => end({ lost, how }) });
  watchForStop({
    stop: () => end('asked'),
    kill: () => {
      killDescendants();
      process.exit(130);
    },
  });
  return {
    group,
    signal: aborting.signal,
    finish: async () => {
      const reason = await ending.promise;
      if (reason === 'asked') print('\nStopping…');
      else printLost(reason.lost, reason.how);
      await group.stop();
      return reason === 'asked' ? 0 : 1;
    },
  };
}
