import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import type { Sandbox } from '@litas/sandbox';
import type { RunningServer } from '../running-server.ts';

/** A fault: an error response instead of the sandbox's, or a connection cut before or after the sandbox handled the request. */
export type Fault = 429 | 500 | 502 | 503 | 504 | 'cut before' | 'cut after';

/** The properties of a request by which a fault is chosen. */
export interface FaultyRequest {
  readonly method: string;
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Chooses the fault of a request; `undefined` for none. */
export type ChooseFault = (request: FaultyRequest) => Fault | undefined | Promise<Fault | undefined>;

/** Serves a sandbox with faults over HTTP, on a free port. */
export async function serveFaulty(sandbox: Sandbox, choose: ChooseFault): Promise<RunningServer> {
  const server = createServer((incoming, outgoing) => {
    respond(sandbox, choose, incoming, outgoing).catch(() => incoming.socket.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

async function respond(
  sandbox: Sandbox,
  choose: ChooseFault,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
): Promise<void> {
  const { method = 'GET', url: target = '/' } = incoming;
  const headers = Object.fromEntries(
    Object.entries(incoming.headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, String(value)]],
    ),
  );
  const body = await buffer(incoming);
  const fault = await choose({ method, target, headers });
  if (fault === 'cut before') return void incoming.socket.destroy();
  if (typeof fault === 'number') return void outgoing.writeHead(fault).end('<h1>Something in between</h1>');
  const response = await sandbox.handle({
    method,
    origin: `http://${headers['host']}`,
    target,
    headers,
    body,
  });
  if (fault === 'cut after') return void incoming.socket.destroy();
  outgoing.writeHead(response.status, response.headers).end(response.body);
}
