import pg from 'pg';
import type { Connections } from './connections.ts';

/** Milliseconds before a lost connection is opened again. */
const retryMs = 500;

/** Called with notifications. */
interface Listening {
  /** Called with the text of a notification. */
  readonly notified: (text: string) => void;
  /** Called when the connection is there again: notifications may have been lost. */
  readonly reconnected: () => void;
}

/** A connection that waits for the notifications of other processes. It is opened again when it is lost. */
export class Listener {
  readonly #config: pg.ClientConfig;
  readonly #channel: string;
  readonly #listening: Listening;
  #client: pg.Client | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #closed = false;

  private constructor({ config }: Connections, channel: string, listening: Listening) {
    // A connection that waits has no time limits.
    this.#config = {
      ...config,
      query_timeout: 0,
      statement_timeout: 0,
      idle_in_transaction_session_timeout: 0,
    };
    this.#channel = channel;
    this.#listening = listening;
  }

  /** Opens the connection. */
  static async open(connections: Connections, channel: string, listening: Listening): Promise<Listener> {
    const listener = new Listener(connections, channel, listening);
    await listener.#connect();
    return listener;
  }

  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#timer);
    await this.#client?.end();
  }

  async #connect(): Promise<void> {
    const client = new pg.Client(this.#config);
    let isListening = false;
    // A connection that was never there is opened again by its caller: one that failed also reports its end.
    const lost = (): void => {
      if (!isListening) return;
      isListening = false;
      this.#retryLater();
      client.end().catch(ignore);
    };
    client.on('notification', ({ payload = '' }) => this.#listening.notified(payload));
    client.on('error', lost);
    client.on('end', lost);
    try {
      await client.connect();
      await client.query(`listen ${this.#channel}`);
    } catch (error) {
      client.end().catch(ignore);
      throw error;
    }
    if (this.#closed) return client.end();
    isListening = true;
    this.#client = client;
  }

  async #reconnect(): Promise<void> {
    try {
      await this.#connect();
    } catch {
      this.#retryLater();
      return;
    }
    if (!this.#closed) this.#listening.reconnected();
  }

  #retryLater(): void {
    if (this.#closed) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#reconnect(), retryMs).unref();
  }
}

const ignore = (): void => undefined;
