import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { RunningServer } from '../src/running-server.ts';
import { residentMemory } from './resident-memory.ts';

/** A program that serves, and the path that answers when it is ready. */
export interface ServerProgram {
  /** Arguments of this Node; `port` is one that is free. */
  readonly args: (port: number) => readonly string[];
  readonly readyPath: string;
}

/** A server in a process of its own. */
export interface ServerProcess extends RunningServer {
  /** From the start of the process to its first response, in milliseconds. */
  readonly startMs: number;
  /** Its resident memory, in MiB. */
  memory(): Promise<number>;
}

/** How often a server that starts is asked whether it answers, in milliseconds. */
const pollMs = 5;
const patienceMs = 30_000;

/** Starts a server as a process of its own and waits until it answers. */
export async function startProcess({ args, readyPath }: ServerProgram): Promise<ServerProcess> {
  const port = await freePort();
  const start = performance.now();
  const child = spawn(process.execPath, args(port), { stdio: ['ignore', 'ignore', 'inherit'] });
  const close = async (): Promise<void> => {
    if (child.exitCode !== null) return;
    child.kill();
    await once(child, 'exit');
  };
  const url = `http://127.0.0.1:${port}`;
  while (performance.now() - start < patienceMs) {
    if (child.exitCode !== null)
      throw new Error(`The server ended with ${child.exitCode}: ${args(port).join(' ')}`);
    const response = await fetch(`${url}${readyPath}`).catch(() => undefined);
    if (response?.ok) {
      const startMs = performance.now() - start;
      return { url, close, startMs, memory: () => residentMemory(child.pid ?? 0) };
    }
    await new Promise((resolve) => setTimeout(resolve, pollMs));
  }
  await close();
  throw new Error(`The server did not respond within ${patienceMs} ms: ${args(port).join(' ')}`);
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
