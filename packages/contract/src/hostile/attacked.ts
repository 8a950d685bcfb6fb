import { fork } from 'node:child_process';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { fileURLToPath } from 'node:url';
import { compileCache } from '../compile-cache.ts';
import type { Usage } from './attacked-server.ts';

/** A sandbox in a process of its own, to attack over HTTP. */
export interface Attacked extends AsyncDisposable {
  readonly url: string;
  /** Returns the resources that it uses now. */
  usage(): Promise<Usage>;
  /** Closes it and returns the milliseconds that this takes. */
  close(): Promise<number>;
  /** Opens a connection that sends data and never reads. */
  deaf(sent: string): Promise<Socket>;
}

const program = fileURLToPath(new URL('attacked-server.ts', import.meta.url));

/** Starts a sandbox with the default limits. */
export async function startAttacked(): Promise<Attacked> {
  const server = fork(program, {
    execArgv: ['--expose-gc'],
    env: { ...process.env, ...compileCache },
  });
  const [url] = (await once(server, 'message')) as [string];
  const { hostname, port } = new URL(url);
  const sockets: Socket[] = [];
  return {
    url,
    usage: async () => {
      server.send('usage');
      return ((await once(server, 'message')) as [Usage])[0];
    },
    close: async () => {
      const started = performance.now();
      server.send('close');
      await once(server, 'exit');
      return performance.now() - started;
    },
    deaf: async (sent) => {
      const socket = connect(Number(port), hostname).pause();
      socket.on('error', () => {});
      sockets.push(socket);
      await once(socket, 'connect');
      socket.write(sent);
      return socket;
    },
    [Symbol.asyncDispose]: async () => {
      for (const socket of sockets) socket.destroy();
      server.kill('SIGKILL');
      if (server.exitCode === null && server.signalCode === null) await once(server, 'exit');
    },
  };
}
