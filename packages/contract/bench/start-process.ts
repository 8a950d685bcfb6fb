import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { RunningServer } from '../src/running-server.ts';
import { cpuTime } from './cpu-time.ts';
import { residentMemory } from './resident-memory.ts';

/** A server program, and the path that responds when it is ready. */
export interface ServerProgram {
  /** Arguments of Node.js; `port` is a free port. */
  readonly args: (port: number) => readonly string[];
  readonly readyPath: string;
}

/** A server in a process of its own. */
export interface ServerProcess extends RunningServer {
  /** Time from the start of the process to its first response, in milliseconds. */
  readonly startMs: number;
  /** Its resident memory, in MiB. */
  memory(): Promise<number>;
  /** The processor time that it has used, in seconds. */
  cpuSeconds(): Promise<number>;
}

/** Pause between two requests to a starting server, in milliseconds. */
const pollMs = 5;
const patienceMs = 30_000;

/** Starts a server in a process of its own and waits for its first response. */
export async function startProcess({ args, readyPath }: ServerProgram): Promise<ServerProcess> {
  const port = await freePort();
  const start = performance.now();
  const child = spawn(process.execPath, args(port), { stdio: ['ignore', 'ignore', 'pipe'] });
  // Shown when the server does not start; a running one says there where its workbench is.
  let said = '';
  child.stderr.on('data', (text) => (said = `${said}${text}`.slice(-4_000)));
  const kill = (): void => void child.kill();
  process.on('exit', kill);
  const close = async (): Promise<void> => {
    process.off('exit', kill);
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    kill();
    await ended;
  };
  const url = `http://127.0.0.1:${port}`;
  while (performance.now() - start < patienceMs) {
    if (child.exitCode !== null)
      throw new Error(`The server ended with ${child.exitCode}: ${args(port).join(' ')}\n${said}`);
    const response = await fetch(`${url}${readyPath}`).catch(() => undefined);
    if (response?.ok) {
      const startMs = performance.now() - start;
      return {
        url,
        close,
        startMs,
        memory: () => residentMemory(child.pid ?? 0),
        cpuSeconds: () => cpuTime(child.pid ?? 0),
      };
    }
    await new Promise((resolve) => setTimeout(resolve, pollMs));
  }
  await close();
  throw new Error(`The server did not respond within ${patienceMs} ms: ${args(port).join(' ')}\n${said}`);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('The system gave no port.');
  return address.port;
}
