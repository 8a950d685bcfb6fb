import { spawn } from 'node:child_process';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { signalGroup } from '../process/end-tree.ts';
import type { Server } from './servers.ts';

/** A server that runs. */
export interface ServerProcess {
  server: Server;
  /** How it ended, for people. */
  ended: Promise<string>;
  /** The last lines it wrote. */
  lastLines: () => readonly string[];
  /** Sends a signal to it and to all it has started. */
  signal: (signal: NodeJS.Signals) => void;
}

const keptLines = 20;
const endWithParent = new URL(`end-with-parent.ts?parent=${process.pid}`, import.meta.url).href;

/**
 * Starts a server as the leader of a process group, which ends when this process ends.
 *
 * @param server - The server.
 * @param onLine - Called with each line it writes.
 * @returns The running server.
 */
export function startServer(server: Server, onLine: (server: Server, line: string) => void): ServerProcess {
  const child = spawn(process.execPath, ['--import', endWithParent, ...server.command], {
    cwd: server.cwd,
    detached: true,
    // Under NODE_ENV=production Vite would serve a page for development that cannot run.
    env: { ...process.env, NODE_ENV: 'development', ...server.environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const lines: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    if (!stream) continue;
    createInterface(stream).on('line', (line) => {
      lines.push(line);
      if (lines.length > keptLines) lines.shift();
      onLine(server, line);
    });
  }
  const ended = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(error.message));
    // Not `exit`: the last lines come after it.
    child.once('close', (code, signal) => resolve(signal ? `signal ${signal}` : `exit code ${code}`));
  });
  return {
    server,
    ended,
    lastLines: () => lines,
    signal: (signal) => child.pid !== undefined && signalGroup(child.pid, signal),
  };
}
