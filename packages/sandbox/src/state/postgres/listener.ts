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
    let lost = false;
    const retry = (): void => {
      if (lost || this.#closed) return;
      lost = true;
      this.#timer = setTimeout(() => void this.#reconnect(), retryMs);
      this.#timer.unref();
      client.end().catch(() => undefined);
    };
    client.on('notification', ({ payload = '' }) => this.#listening.notified(payload));
    try {
      await client.connect();
      await client.query(`listen ${this.#channel}`);
    } finally {
      client.on('error', retry);
      client.on('end', retry);
    }
    this.#client = client;
  }

  async #reconnect(): Promise<void> {
    try {
      await this.#connect();
      this.#listening.reconnected();
    } catch {
      if (this.#closed) return;
      this.#timer = setTimeout(() => void this.#reconnect(), retryMs);
      this.#timer.unref();
    }
  }
}
