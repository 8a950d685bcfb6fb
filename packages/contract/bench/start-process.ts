import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { RunningServer } from '../src/running-server.ts';

/** A program that serves, and the path that answers when it is ready. */
export interface ServerProgram {
  /** Arguments of this Node; `port` is one that is free. */
  readonly args: (port: number) => readonly string[];
  readonly readyPath: string;
}

/** Starts a server as a process of its own and waits until it answers. */
export async function startProcess({ args, readyPath }: ServerProgram): Promise<RunningServer> {
  const port = await freePort();
  const child = spawn(process.execPath, args(port), { stdio: ['ignore', 'ignore', 'inherit'] });
  const close = async (): Promise<void> => {
    if (child.exitCode !== null) return;
    child.kill();
    await once(child, 'exit');
  };
  const url = `http://127.0.0.1:${port}`;
  for (let attempt = 0; attempt < 200; attempt += 1) {
    if (child.exitCode !== null)
      throw new Error(`The server ended with ${child.exitCode}: ${args(port).join(' ')}`);
    const answer = await fetch(`${url}${readyPath}`).catch(() => undefined);
    if (answer?.ok) return { url, close };
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  await close();
  throw new Error(`The server gave no answer within ten seconds: ${args(port).join(' ')}`);
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
