import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import type { PlainResponse } from '../http/message.ts';
import { rawResponse } from './write-response.ts';

interface Connection {
  /** Requests taken and not yet answered. */
  readonly open: Map<IncomingMessage, ServerResponse>;
  /** What the parser could not read, to be answered after the requests before it. */
  refusal?: PlainResponse;
}

/** Longest time for a client to read a refusal before its connection is cut, in milliseconds. */
const lingerMs = 200;

/** Keeps, for each connection, the requests under way, so that a refusal never overtakes an answer. */
export class Connections {
  readonly #connections = new WeakMap<Duplex, Connection>();
  readonly #unused = new Set<Socket>();

  /** Says that a client connected. */
  open(socket: Socket): void {
    this.#unused.add(socket);
    socket.once('close', () => this.#unused.delete(socket));
  }

  /** Closes the connections that browsers open ahead and never send on: to Node they do not count as idle. */
  closeUnused(): void {
    for (const socket of this.#unused) if (socket.bytesRead === 0) socket.destroy();
  }

  /** Says that a request was taken; it counts until its answer is written or the connection lost. */
  begin(request: IncomingMessage, response: ServerResponse): void {
    const { socket } = request;
    this.#unused.delete(socket);
    const connection = this.#connection(socket);
    connection.open.set(request, response);
    response.once('close', () => {
      connection.open.delete(request);
      refuseWhenIdle(socket, connection);
    });
  }

  /** Answers what the parser could not read, after the answers under way, and closes the connection. */
  refuse(socket: Duplex, refusal: PlainResponse): void {
    const connection = this.#connection(socket);
    if (connection.refusal !== undefined) return;
    connection.refusal = refusal;
    refuseWhenIdle(socket, connection);
  }

  #connection(socket: Duplex): Connection {
    let connection = this.#connections.get(socket);
    if (connection === undefined) this.#connections.set(socket, (connection = { open: new Map() }));
    return connection;
  }
}

function refuseWhenIdle(socket: Duplex, { open, refusal }: Connection): void {
  if (refusal === undefined) return;
  // A request without its end is the one that could not be read: no answer to it will follow, unless one has begun.
  if ([...open.keys()].some((request) => request.complete)) return;
  const answered = [...open.values()].some((response) => response.headersSent);
  if (!socket.writable) socket.destroy();
  else socket.end(answered ? '' : rawResponse(refusal), () => cutLater(socket));
}

const cutLater = (socket: Duplex): void => void setTimeout(() => socket.destroy(), lingerMs).unref();
