import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
// The global function can be that of a test with fake timers, which would hold back every request.
import { setImmediate } from 'node:timers';
import type { PlainResponse } from '../http/message.ts';
import { rawResponse } from './write-response.ts';

interface Connection {
  /** Requests whose responses are not sent yet, in order. The first one is being handled, and the others wait. */
  readonly open: Taken[];
  /** Whether the parser stopped. */
  unreadable: boolean;
  /** The response to the unreadable request. It is sent after the responses to earlier requests. */
  rejection?: PlainResponse;
}

/** When a request arrived. */
export interface Arrival {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Milliseconds of the monotonic clock. */
  readonly start: number;
}

/** A request, and whether its client waits for status 100 before it sends the body. */
interface Taken {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly continues: boolean;
  /** `undefined` when the time is not needed: reading clocks takes part of each request. */
  readonly arrival: Arrival | undefined;
}

/** Functions of a server that {@link Connections} call. */
interface Listeners {
  /** Called when the responses to all earlier requests of the connection are sent, but not when the connection closes before. */
  readonly handle: (taken: Taken) => void;
  /** Called when a response is sent or its connection closes. */
  readonly closed: (response: ServerResponse) => void;
}

/** Most requests that are handled together. With more, the first ones wait, and the time of a request becomes no shorter. */
const mostTogether = 32;

/** Time for a client to read a rejection before its connection is closed, in milliseconds. */
const lingerMs = 200;

/**
 * Handles the requests of each connection one after another. The next one starts when the client has read the previous response, so that
 * no work is done for clients that disconnect or do not read. A rejection is sent after all earlier responses.
 */
export class Connections {
  readonly #connections = new WeakMap<Duplex, Connection>();
  readonly #unused = new Set<Socket>();
  /** Requests that will be handled together with the next one. */
  #arrived: Taken[] = [];
  readonly #pipelinedRequests: number;
  readonly #listeners: Listeners;

  /**
   * @param pipelinedRequests - Most requests of a connection that wait for responses. More close the connection.
   * @param listeners - Called for each request.
   */
  constructor(pipelinedRequests: number, listeners: Listeners) {
    this.#pipelinedRequests = pipelinedRequests;
    this.#listeners = listeners;
  }

  /** Adds a connection. */
  open(socket: Socket): void {
    this.#unused.add(socket);
    socket.once('close', () => this.#unused.delete(socket));
  }

  /** Closes connections on which nothing was sent, as browsers open them. For Node they are not idle. */
  closeUnused(): void {
    for (const socket of this.#unused) if (socket.bytesRead === 0) socket.destroy();
  }

  /** Adds a request until its response is sent or the connection closes. */
  take(taken: Taken): void {
    const { socket } = taken.request;
    this.#unused.delete(socket);
    if (socket.destroyed) return;
    const connection = this.#connection(socket);
    if (connection.open.length >= this.#pipelinedRequests) return cutFlood(socket);
    connection.open.push(taken);
    taken.response.on('close', () => this.#end(connection, taken));
    if (connection.open.length === 1) this.#handleSoon(taken);
  }

  /**
   * Handles a request together with those of other connections that have arrived at the same time. One after another, they find code and
   * data in the caches of the processor; between them, the system would receive and send, and push both out. It halves the time of a request.
   */
  #handleSoon(taken: Taken): void {
    if (this.#arrived.length === mostTogether) this.#arrived = [];
    const arrived = this.#arrived;
    arrived.push(taken);
    if (arrived.length > 1) return;
    // Runs when all sockets with data were read.
    setImmediate(() => {
      if (this.#arrived === arrived) this.#arrived = [];
      for (const each of arrived) if (!each.request.socket.destroyed) this.#listeners.handle(each);
    });
  }

  /** Removes a request, and starts to handle the next one. */
  #end(connection: Connection, taken: Taken): void {
    const { open } = connection;
    const { socket } = taken.request;
    this.#listeners.closed(taken.response);
    const place = open.indexOf(taken);
    if (place >= 0) open.splice(place, 1);
    if (socket.destroyed) open.length = 0;
    else if (place === 0 && open[0]) this.#handleSoon(open[0]);
    rejectWhenIdle(socket, connection);
  }

  /**
   * Responds to an unreadable request after all pending responses, and closes the connection.
   *
   * @param respond - Called once per connection.
   * @param onError - Called when it rejects. The connection is then closed.
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
      this.#connections.set(socket, (connection = { open: [], unreadable: false }));
    return connection;
  }
}

function rejectWhenIdle(socket: Duplex, { open, rejection }: Connection): void {
  if (rejection === undefined) return;
  // A request without an end is the unreadable one. It gets no other response, unless one was started.
  if (open.some(({ request }) => request.complete)) return;
  const isStarted = open.some(({ response }) => response.headersSent);
  if (!socket.writable) socket.destroy();
  else socket.end(isStarted ? '' : rawResponse(rejection), () => cutLater(socket));
}

/**
 * Closes a connection with too many requests. Node creates an error for each of them, which takes a third of the time without stacks.
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
