import { once } from 'node:events';
import { connect } from 'node:net';
import type { PlainRequest, PlainResponse } from '../../src/http/message.ts';
import { type Handler, type SandboxServer, serve, type ServeOptions } from '../../src/node/index.ts';

/** Responds to every request with its contents. */
export const mirror: Handler = {
  handle: async ({ method, origin, target, headers, body }: PlainRequest): Promise<PlainResponse> => ({
    status: 200,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ method, origin, target, headers, body: Buffer.from(body).toString('latin1') }),
  }),
};

/** Serves on a port of the system's choice. */
export const serveMirror = (options: ServeOptions = {}, handler: Handler = mirror): Promise<SandboxServer> =>
  serve(handler, { port: 0, ...options });

/** Sends bytes as they are and gives everything that came back before the server closed the connection. */
export async function exchangeRaw(
  port: number,
  ...pieces: readonly (string | Uint8Array)[]
): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  const chunks: Buffer[] = [];
  socket.on('data', (chunk) => chunks.push(chunk));
  // A reset after the response is part of what is tested: the response must have arrived all the same.
  socket.on('error', () => {});
  await once(socket, 'connect');
  for (const piece of pieces) socket.write(piece);
  // Not `once` of node:events: that one rejects at the reset.
  if (!socket.closed) await new Promise((resolve) => socket.once('close', resolve));
  return Buffer.concat(chunks).toString('latin1');
}
