import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { isControlTarget } from '../engine/request/routes.ts';
import type { PlainRequest, PlainResponse, UnreadableRequest } from '../http/message.ts';
import { readAddress } from './address.ts';
import { type Arrival, Connections } from './connections.ts';
import { createServer } from './node-http.ts';
import { forwardedBy } from './forwarded.ts';
import { type Exchange, type ServeLimits, withDefaultLimits } from './limits.ts';
import { addressUrl, isLoopbackName, listen, ListenError } from './listen.ts';
import { canExceed, readBody, readHead, ReceivedBytes } from './read-request.ts';
import { createReject, type Handler, isWithoutRequest, parserProblem, readableParts } from './reject.ts';
import { OpenStreams } from './open-streams.ts';
import { UnsentResponses } from './unsent-responses.ts';
import { rejectBody, writeResponse } from './write-response.ts';

/** Options of {@link serve}. */
export interface ServeOptions {
  /** Port to listen on; 0 chooses a free port. @default 4010 */
  port?: number;
  /**
   * Address to listen on. Other machines can reach all addresses except loopback; these need a sandbox with `allowRemote`.
   * @default '127.0.0.1'
   */
  host?: string;
  /**
   * IP addresses and networks of proxies, such as `10.0.0.0/8`, or `loopback`. Their headers `X-Forwarded-For`, `-Proto`, `-Host` and
   * `-Port` say who sent a request, and to which URL. @default none: these headers are ignored
   */
  trustedProxies?: readonly string[];
  /** Limits on requests and connections. @default see {@link ServeLimits} */
  limits?: ServeLimits;
  /** Called after each response. @default no-op */
  onExchange?: (exchange: Exchange) => void;
  /** Called when a connection ends that sent no request, as browsers open them. @default no-op */
  onUnusedConnection?: () => void;
  /** Called with an error that the sandbox threw; the client gets status 500. @default prints it to stderr */
  onError?: (error: unknown) => void;
}

/** A running server. */
export interface SandboxServer extends AsyncDisposable {
  /** URL without a slash at the end, such as `http://127.0.0.1:4010`. */
  readonly url: string;
  /** The port. */
  readonly port: number;
  /**
   * Prepares for the close: the readiness check fails from now on, and each response closes its connection, so that a load balancer sends
   * further requests elsewhere. Requests that arrive are still handled.
   */
  drain(): void;
  /** Rejects new requests, waits for pending responses up to `closeMs`, then closes the remaining connections. */
  close(): Promise<void>;
}

/**
 * Serves a sandbox over HTTP, by default on loopback only.
 *
 * @param sandbox - The sandbox.
 * @param options - Port, host and limits.
 * @returns The running server.
 * @throws {@link ListenError} when the port is taken or not allowed, or the host is not an address of this machine; RangeError or TypeError
 * for an invalid port, host or proxy.
 *
 * @example
 * import { createSandbox } from '@litas/sandbox';
 * import { serve } from '@litas/sandbox/node';
 *
 * const server = await serve(createSandbox(), { port: 0 });
 * const response = await fetch(`${server.url}/rest/v1/server`);
 * console.log(response.status); // 200
 * await server.close();
 */
export async function serve(sandbox: Handler, options: ServeOptions = {}): Promise<SandboxServer> {
  const { port = 4010, onExchange, onUnusedConnection, onError = printError } = options;
  const host = readAddress(port, options.host ?? '127.0.0.1');
  if (!isLoopbackName(host) && sandbox.allowRemote !== true) {
    throw new ListenError(
      'remote_not_allowed',
      `Host ${host} can be reached from other machines. Allow them: --allow-remote or --team, or createSandbox({ allowRemote: true })`,
    );
  }
  const readForwarded = forwardedBy(options.trustedProxies ?? []);
  const limits = withDefaultLimits(options.limits);
  const unsent = new UnsentResponses(limits);
  const streams = new OpenStreams(unsent);
  const receiving = new ReceivedBytes(limits.receivingBytes);
  const { failed, unreadable } = createReject(sandbox, onError);
  let closing = false;

  const server = createServer({
    maxHeaderSize: limits.headerBytes,
    headersTimeout: limits.headersMs,
    requestTimeout: limits.requestMs,
    keepAliveTimeout: limits.keepAliveMs,
    keepAliveTimeoutBuffer: Math.min(limits.keepAliveMs, 1_000),
    connectionsCheckingInterval: limits.checkEveryMs,
    // Without it Node would drop the second of two Authorization headers, and the request would not be rejected.
    joinDuplicateHeaders: true,
    // Node would respond by itself, without the headers of every other response.
    requireHostHeader: false,
  });
  server.maxConnections = limits.connections;
  server.maxRequestsPerSocket = limits.requestsPerConnection;

  const mayUpload = async (head: Omit<PlainRequest, 'body'>): Promise<boolean> =>
    !isControlTarget(head.target) || ((await sandbox.mayUpload?.(head)) ?? true);

  /** @param continues - Whether the client waits for status 100 before it sends the body. */
  const onRequest = async (
    request: IncomingMessage,
    response: ServerResponse,
    continues: boolean,
    arrival: Arrival | undefined,
  ): Promise<void> => {
    const { head, problem } = readHead(request, limits.headerCount, readForwarded);
    const bodyBytes = bodyLimit(request, limits);
    // Without a valid token, the response does not depend on the body, which is not received.
    const { headers } = head;
    const isReceived =
      problem === undefined && (!canExceed(headers, limits.bodyBytes) || (await mayUpload(head)));
    if (isReceived && continues && Number(headers['content-length'] ?? 0) <= bodyBytes)
      response.writeContinue();
    const read = isReceived ? readBody(request, headers, bodyBytes, receiving) : head.body;
    const body = read instanceof Promise ? await read : read;
    if (body === 'aborted') return;

    let result: PlainResponse;
    try {
      if (problem) result = await unreadable(head, problem);
      else if (typeof body === 'string') result = await unreadable(head, bodyProblem(body, bodyBytes));
      else result = await sandbox.handle(body.length === 0 ? head : { ...head, body });
    } catch (error) {
      result = failed(error);
    }
    const { socket } = request;
    if (socket.destroyed) return;
    if (result.stream) streams.write(response, result);
    else {
      if (request.complete) writeResponse(response, result, closing || problem !== undefined);
      else rejectBody(request, response, result);
      // The system has taken most responses at once.
      if (socket.writableLength > 0 || !request.complete) unsent.add(response, result.body.length);
    }
    if (!onExchange || !arrival) return;
    onExchange({
      at: arrival.at,
      method: request.method ?? '',
      target: problem ? (request.url ?? '') : head.target,
      headers: problem ? {} : headers,
      response: result,
      durationMs: performance.now() - arrival.start,
    });
  };
  const connections = new Connections(limits.pipelinedRequests, {
    handle: ({ request, response, continues, arrival }) => {
      onRequest(request, response, continues, arrival).catch((error: unknown) => {
        onError(error);
        request.socket.destroy();
      });
    },
    closed: (response) => unsent.forget(response),
  });

  server.on('connection', (socket) => connections.open(socket));
  server.on('timeout', (socket) => {
    const { bytesRead } = socket;
    // After a wait for processor time, timers run before the next request is read, which may have arrived in time.
    setImmediate(() => socket.bytesRead === bytesRead && socket.destroy());
  });
  const taker =
    (continues: boolean) =>
    (request: IncomingMessage, response: ServerResponse): void => {
      const arrival = onExchange && { at: Date.now(), start: performance.now() };
      connections.take({ request, response, continues, arrival });
    };
  server.on('request', taker(false));
  server.on('checkContinue', taker(true));
  // An expectation that is not known may be ignored.
  server.on('checkExpectation', taker(false));
  server.on('clientError', (error: NodeJS.ErrnoException & { rawPacket?: Uint8Array }, socket) => {
    if (isWithoutRequest(error.code, (socket as Socket).bytesRead)) {
      onUnusedConnection?.();
      socket.destroy();
      return;
    }
    connections.reject(
      socket,
      () => unreadable(readableParts(error.rawPacket, socket), parserProblem(error.code)),
      onError,
    );
  });

  const listening = await listen(server, port, host);
  const drain = (): void => {
    closing = true;
    sandbox.drain?.();
  };
  let closed: Promise<void> | undefined;
  const close = (): Promise<void> => {
    drain();
    closed ??= new Promise((resolve) => {
      const deadline = setTimeout(() => server.closeAllConnections(), limits.closeMs);
      server.close(() => {
        clearTimeout(deadline);
        resolve();
      });
      connections.closeUnused();
      streams.close();
    });
    return closed;
  };
  return { url: addressUrl(host, listening), port: listening, drain, close, [Symbol.asyncDispose]: close };
}

/** Returns the largest body of a request. Controls accept whole worlds. */
const bodyLimit = ({ url = '' }: IncomingMessage, limits: Required<ServeLimits>): number =>
  isControlTarget(url) ? limits.controlBodyBytes : limits.bodyBytes;

const bodyProblem = (kind: 'too_large' | 'too_much', limit: number): UnreadableRequest =>
  kind === 'too_large'
    ? { status: 413, description: `The body is larger than ${limit} bytes` }
    : { status: 503, description: 'Too many bodies arrive at the same time' };

function printError(error: unknown): void {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
}
