import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import type { PlainResponse } from '../http/message.ts';
import { rawResponse } from './write-response.ts';

interface Connection {
  /** Requests that came and whose responses are not sent yet, in their order. */
  readonly open: Map<IncomingMessage, ServerResponse>;
  /** What handles the requests that came ahead of the response under way. */
  readonly waiting: (() => void)[];
  /** Whether the parser gave up. */
  unreadable: boolean;
  /** The response to what the parser could not read, sent after those to the requests before it. */
  rejection?: PlainResponse;
}

/** Longest time for a client to read a rejection before its connection is cut, in milliseconds. */
const lingerMs = 200;

/**
 * Keeps, for each connection, the requests under way. They are handled one after the other: the next one when the client has read
 * the response before it, so that no work is done for a client that has gone, or does not read. A rejection never overtakes a
 * response.
 */
export class Connections {
  readonly #connections = new WeakMap<Duplex, Connection>();
  readonly #unused = new Set<Socket>();
  readonly #pipelinedRequests: number;

  /** @param pipelinedRequests - Most requests of a connection that wait for their responses; it is cut when there are more. */
  constructor(pipelinedRequests: number) {
    this.#pipelinedRequests = pipelinedRequests;
  }

  /** Says that a client connected. */
  open(socket: Socket): void {
    this.#unused.add(socket);
    socket.once('close', () => this.#unused.delete(socket));
  }

  /** Closes the connections that browsers open ahead and never send on: to Node they do not count as idle. */
  closeUnused(): void {
    for (const socket of this.#unused) if (socket.bytesRead === 0) socket.destroy();
  }

  /**
   * Takes a request, which counts until its response is sent or the connection lost.
   *
   * @param handle - Called when the responses to the requests before it are sent; never, when the connection is lost before.
   */
  take(request: IncomingMessage, response: ServerResponse, handle: () => void): void {
    const { socket } = request;
    this.#unused.delete(socket);
    if (socket.destroyed) return;
    const connection = this.#connection(socket);
    if (connection.open.size >= this.#pipelinedRequests) return cutFlood(socket);
    connection.open.set(request, response);
    response.once('close', () => {
      connection.open.delete(request);
      if (socket.destroyed) connection.waiting.length = 0;
      else connection.waiting.shift()?.();
      rejectWhenIdle(socket, connection);
    });
    if (connection.open.size === 1) handle();
    else connection.waiting.push(handle);
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
      this.#connections.set(socket, (connection = { open: new Map(), waiting: [], unreadable: false }));
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

/**
 * Cuts a connection on which there are more requests than are taken. Node makes an error for each of them, thousands where a client
 * floods: without stacks that takes a third of the time.
 */
function cutFlood(socket: Socket): void {
  const { stackTraceLimit } = Error;
  socket.prependOnceListener('close', () => {
    Error.stackTraceLimit = 0;
  });
  socket.once('close', () => {
    Error.stackTraceLimit = stackTraceLimit;
  });
  socket.destroy();
}

const cutLater = (socket: Duplex): void => void setTimeout(() => socket.destroy(), lingerMs).unref();
