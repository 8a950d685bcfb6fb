import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import type { PlainResponse } from '../http/message.ts';
import { rawResponse } from './write-response.ts';

interface Connection {
  /** Requests taken and not yet answered. */
  readonly open: Map<IncomingMessage, ServerResponse>;
  /** Whether the parser gave up. */
  unreadable: boolean;
  /** The response to what the parser could not read, sent after those to the requests before it. */
  rejection?: PlainResponse;
}

/** Longest time for a client to read a rejection before its connection is cut, in milliseconds. */
const lingerMs = 200;

/** Keeps, for each connection, the requests under way, so that a rejection never overtakes a response. */
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
      rejectWhenIdle(socket, connection);
    });
  }

  /**
   * Responds to what the parser could not read, after the responses under way, and closes the connection.
   *
   * @param respond - Called once for a connection, however often its parser gives up.
   * @param onError - Called when it rejects; the connection is cut then.
   */
  reject(socket: Duplex, respond: () => Promise<PlainResponse>, onError: (error: unknown) => void): void {
    const connection = this.#connection(socket);
    if (connection.unreadable) return;
    connection.unreadable = true;
    const reject = async (): Promise<void> => {
      connection.rejection = await respond();
      rejectWhenIdle(socket, connection);
    };
    reject().catch((error: unknown) => {
      onError(error);
      socket.destroy();
    });
  }

  #connection(socket: Duplex): Connection {
    let connection = this.#connections.get(socket);
    if (connection === undefined)
      this.#connections.set(socket, (connection = { open: new Map(), unreadable: false }));
    return connection;
  }
}

function rejectWhenIdle(socket: Duplex, { open, rejection }: Connection): void {
  if (rejection === undefined) return;
  // A request without its end is the one that could not be read: no answer to it will follow, unless one has begun.
  if ([...open.keys()].some((request) => request.complete)) return;
  const answered = [...open.values()].some((response) => response.headersSent);
  if (!socket.writable) socket.destroy();
  else socket.end(answered ? '' : rawResponse(rejection), () => cutLater(socket));
}

const cutLater = (socket: Duplex): void => void setTimeout(() => socket.destroy(), lingerMs).unref();
