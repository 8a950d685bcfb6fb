import process from 'node:process';
import { execa } from 'execa';
import { signalGroup } from '../process/signal-group.ts';
import type { Server } from './servers.ts';

/** A server that has ended without being asked to. */
export interface LostServer {
  server: Server;
  /** Description of how the process ended, for messages. */
  how: string;
  /** The last lines it wrote. */
  lastLines: readonly string[];
}

/** Servers that live and end together. */
export interface ServerGroup {
  start: (server: Server) => void;
  /** Ends all gracefully, or after a while at once. */
  stop: () => Promise<void>;
  /** Ends all at once. */
  kill: () => void;
}

/** Callbacks of a group, and its patience. */
export interface GroupOptions {
  /** Called with each line that a server writes. */
  onLine: (server: Server, line: string) => void;
  /** Called when a server has ended without being asked to. */
  onLost: (lost: LostServer) => void;
  /** Time for servers to end gracefully, in milliseconds. @default 3000 */
  graceMs?: number;
}

const endWithParent = new URL('end-with-parent.ts', import.meta.url).href;
const keptLines = 20;

/** Makes an empty group. */
export function createServerGroup({ onLine, onLost, graceMs = 3000 }: GroupOptions): ServerGroup {
  const running = new Map<number | undefined, Promise<void>>();
  let stopping = false;

  const signalAll = (signal: NodeJS.Signals): void => {
    stopping = true;
    for (const pid of running.keys()) signalGroup(pid, signal);
  };
  const start = (server: Server): void => {
    if (stopping) return;
    const started = execa(process.execPath, ['--import', endWithParent, ...server.command], {
      cwd: server.cwd,
      // Under NODE_ENV=production Vite would serve a page for development that cannot run.
      env: { NODE_ENV: 'development', ...server.environment },
      // The leader of a process group, whose channel closes when this process ends.
      detached: true,
      ipc: true,
      stdin: 'ignore',
      all: true,
      buffer: false,
      reject: false,
    });
    const follow = async (pid: number | undefined): Promise<void> => {
      const lines: string[] = [];
      for await (const line of started.iterable({ from: 'all' })) {
        lines.push(line);
        onLine(server, line);
      }
      const { exitCode, signal } = await started;
      running.delete(pid);
      // What it has started must not outlive it.
      signalGroup(pid, 'SIGKILL');
      const how = signal === undefined ? `exit code ${exitCode}` : `signal ${signal}`;
      if (!stopping) onLost({ server, how, lastLines: lines.slice(-keptLines) });
    };
    running.set(started.pid, follow(started.pid));
  };

  return {
    start,
    stop: async () => {
      signalAll('SIGTERM');
      const timer = setTimeout(signalAll, graceMs, 'SIGKILL');
      await Promise.all(running.values());
      clearTimeout(timer);
    },
    kill: () => signalAll('SIGKILL'),
  };
}
