import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

/** A loopback proxy in front of a PostgreSQL server. It counts round trips, cuts connections, and injects errors. */
export interface PostgresProxy {
  /** URL of the database through the proxy. */
  readonly url: string;
  /** Number of times that the server has finished what a client sent: each is one round trip. */
  roundTrips: number;
  /** Number of connections that clients opened. */
  connections: number;
  /** Whether the server seems to be starting: it rejects new connections. */
  isStarting: boolean;
  /**
   * Returns the SQLSTATE of an error with which the proxy replies to statements, instead of the server; `undefined` for the others.
   *
   * @param statement - The name of a prepared statement, or the text.
   */
  inject: ((statement: string) => string | undefined) | undefined;
  /** Ends all connections. */
  cut(): void;
  close(): Promise<void>;
}

/** Starts a proxy in front of the server of a database. */
export async function startProxy(url: string): Promise<PostgresProxy> {
  const target = new URL(url);
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    proxy.connections += 1;
    if (proxy.isStarting) {
      client.on('error', () => client.destroy()).resume();
      client.end(errorMessage('57P03', 'the database system is starting up'));
      return;
    }
    const upstream = connect(Number(target.port || 5432), target.hostname);
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.setNoDelay(true);
      socket.on('error', () => socket.destroy());
    }
    client.on('close', () => {
      sockets.delete(client);
      upstream.destroy();
    });
    upstream.on('close', () => {
      sockets.delete(upstream);
      client.destroy();
    });
    const fromServer = new Messages(false, (type) => {
      if (type === 'Z') proxy.roundTrips += 1;
    });
    upstream.on('data', (chunk: Buffer) => {
      fromServer.push(chunk);
      client.write(chunk);
    });
    let batch: Buffer[] = [];
    let names: string[] = [];
    const fromClient = new Messages(true, (type, message) => {
      batch.push(message);
      // The text of a query or of a statement to prepare, and the name of the prepared statement of a Bind message.
      if (type === 'Q' || type === 'P' || type === 'B') names.push(...textsOf(message));
      if (type === 'P' || type === 'B' || type === 'D' || type === 'E') return;
      const code =
        type === 'Q' || type === 'S' ? names.map((name) => proxy.inject?.(name)).find(Boolean) : undefined;
      if (code === undefined) for (const each of batch) upstream.write(each);
      else client.write(statementError(code));
      batch = [];
      names = [];
    });
    client.on('data', (chunk: Buffer) => fromClient.push(chunk));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const own = new URL(url);
  own.hostname = '127.0.0.1';
  own.port = String(typeof address === 'object' && address ? address.port : 0);
  const proxy: PostgresProxy = {
    url: own.href,
    roundTrips: 0,
    connections: 0,
    isStarting: false,
    inject: undefined,
    cut: () => {
      for (const socket of sockets) socket.destroy();
    },
    close: async () => {
      proxy.cut();
      server.close();
      await once(server, 'close');
    },
  };
  return proxy;
}

/** Divides a stream into messages of the protocol: a letter, the length, and the content. */
class Messages {
  readonly #each: (type: string, message: Buffer) => void;
  /** The first message of a client has no letter. */
  #isFirst: boolean;
  #rest: Buffer = Buffer.alloc(0);

  constructor(fromClient: boolean, each: (type: string, message: Buffer) => void) {
    this.#isFirst = fromClient;
    this.#each = each;
  }

  push(chunk: Buffer): void {
    this.#rest = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk]);
    for (;;) {
      const start = this.#isFirst ? 0 : 1;
      if (this.#rest.length < start + 4) return;
      const length = start + this.#rest.readInt32BE(start);
      if (this.#rest.length < length) return;
      const message = this.#rest.subarray(0, length);
      this.#rest = this.#rest.subarray(length);
      this.#each(this.#isFirst ? '' : String.fromCharCode(message[0] ?? 0), message);
      this.#isFirst = false;
    }
  }
}

/** The first two texts of a message, each of which ends with a zero byte. */
const textsOf = (message: Buffer): string[] => message.toString('latin1', 5).split('\0', 2);

/** An ErrorResponse. */
function errorMessage(code: string, message: string): Buffer {
  const fields = { S: 'ERROR', V: 'ERROR', C: code, M: message };
  const texts = Object.entries(fields).map(([letter, text]) => `${letter}${text}\0`);
  const content = Buffer.from(`${texts.join('')}\0`, 'latin1');
  const head = Buffer.alloc(5);
  head.write('E', 'latin1');
  head.writeInt32BE(content.length + 4, 1);
  return Buffer.concat([head, content]);
}

/** An error of a statement, outside of a transaction: with ReadyForQuery. */
const statementError = (code: string): Buffer =>
  Buffer.concat([
    errorMessage(code, 'could not extend file: No space left on device'),
    Buffer.from([0x5a, 0, 0, 0, 5, 0x49]),
  ]);
