import type { StreamSink } from '../../http/message.ts';
import { eventText } from './event-text.ts';

/** An event that is kept. */
export interface KeptEvent {
  /** Counts the events of all worlds, from 1. */
  readonly number: number;
  readonly world: string;
  /** The event as the stream has it. */
  readonly text: string;
}

/** The events that are kept, of all worlds. */
export interface KeptEvents {
  readonly limits: { readonly heartbeatMs: number; readonly unsentBytes: number };
  /** Number of the last event. */
  readonly last: number;
  /** Number of the oldest event that is kept, or of the next one. */
  readonly oldest: number;
  /** The event of a number, where it is kept. */
  event(number: number): KeptEvent | undefined;
  /** The id of an event. */
  idOf(number: number): string;
}

/** Milliseconds that a client waits before it connects again. */
const retryMs = 1_000;

/** One stream of events: where its client is, and what it has not read. */
export class EventStream {
  readonly #kept: KeptEvents;
  readonly #world: string;
  readonly #sink: StreamSink;
  #heartbeat: ReturnType<typeof setInterval> | undefined;
  /** Number of the last event that was sent, or was of another world. */
  #position: number;
  /** Bytes that waited at the last heartbeat. */
  #waiting = 0;

  constructor(kept: KeptEvents, world: string, sink: StreamSink, position: number) {
    this.#kept = kept;
    this.#world = world;
    this.#sink = sink;
    this.#position = position;
  }

  /** Sends the first event, then those that were missed. */
  begin(missed: boolean): void {
    this.#sink.send(`retry: ${retryMs}\n${this.#ready(missed)}`);
    this.#heartbeat = setInterval(() => this.#beat(), this.#kept.limits.heartbeatMs);
    // A stream alone keeps no process running; its connection does.
    (this.#heartbeat as { unref?: () => void }).unref?.();
    this.pump();
  }

  /** Sends what the client can take. */
  pump(): void {
    while (this.#position < this.#kept.last && this.#sink.unsentBytes() < this.#kept.limits.unsentBytes) {
      if (this.#position + 1 < this.#kept.oldest) {
        this.#position = this.#kept.last;
        this.#sink.send(this.#ready(true));
        return;
      }
      this.#position += 1;
      const event = this.#kept.event(this.#position);
      if (event?.world === this.#world) this.#sink.send(event.text);
    }
  }

  /** Stops the heartbeat. */
  close(): void {
    clearInterval(this.#heartbeat);
  }

  #ready(missed: boolean): string {
    const { heartbeatMs } = this.#kept.limits;
    return eventText(this.#kept.idOf(this.#position), 'ready', { missed, heartbeatMs });
  }

  #beat(): void {
    const waiting = this.#sink.unsentBytes();
    // The client has read nothing since the last time: it hangs, or is gone without a word.
    if (this.#waiting > 0 && waiting >= this.#waiting) return this.#sink.end();
    this.#waiting = waiting;
    this.#sink.send(': heartbeat\n\n');
  }
}
