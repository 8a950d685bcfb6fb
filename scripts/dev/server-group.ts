import { setTimeout as wait } from 'node:timers/promises';
import { startServer, type ServerProcess } from './server-process.ts';
import type { Server } from './servers.ts';

/** Servers that live and end together. */
export interface ServerGroup {
  start: (server: Server) => void;
  /** Ends all in good order, or after a while at once. */
  stop: () => Promise<void>;
  /** Ends all at once. */
  kill: () => void;
}

/** Who hears of what happens in a group, and its patience. */
export interface GroupOptions {
  /** A server has written a line. */
  onLine: (server: Server, line: string) => void;
  /** A server has ended without being asked to. */
  onLost: (lost: ServerProcess, how: string) => void;
  /** How long servers may take to end in good order, in milliseconds. @default 3000 */
  graceMs?: number;
}

/**
 * Makes an empty group.
 *
 * @param options - Who hears of what happens, and the group's patience.
 * @returns The group.
 */
export function createServerGroup({ onLine, onLost, graceMs = 3000 }: GroupOptions): ServerGroup {
  const running = new Set<ServerProcess>();
  let stopping = false;

  const follow = async (started: ServerProcess): Promise<void> => {
    const how = await started.ended;
    running.delete(started);
    // What it has started must not outlive it.
    started.signal('SIGKILL');
    if (!stopping) onLost(started, how);
  };
  const signalAll = (signal: NodeJS.Signals): void => {
    stopping = true;
    for (const server of running) server.signal(signal);
  };

  return {
    start: (server) => {
      if (stopping) return;
      const started = startServer(server, onLine);
      running.add(started);
      void follow(started);
    },
    stop: async () => {
      const all = Promise.all([...running].map(({ ended }) => ended));
      signalAll('SIGTERM');
      const timer = new AbortController();
      const late = wait(graceMs, 'late', { signal: timer.signal }).catch(() => 'in time');
      if ((await Promise.race([all, late])) === 'late') signalAll('SIGKILL');
      timer.abort();
      await all;
    },
    kill: () => signalAll('SIGKILL'),
  };
}
