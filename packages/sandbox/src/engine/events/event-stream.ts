import type { StreamSink } from '../../http/message.ts';
import { eventText } from './event-text.ts';

/** A stored event. */
export interface KeptEvent {
  /** Number of the event, counted over all worlds from 1. */
  readonly number: number;
  readonly world: string;
  /** The text of the event in the stream. */
  readonly text: string;
}

/** The stored events of all worlds. */
export interface KeptEvents {
  readonly limits: { readonly heartbeatMs: number; readonly unsentBytes: number };
  /** Number of the last event. */
  readonly last: number;
  /** Number of the oldest stored event, or of the next event when none is stored. */
  readonly oldest: number;
  /** Returns the stored event with a number. */
  event(number: number): KeptEvent | undefined;
  /** Returns the id of an event. */
  idOf(number: number): string;
}

/** Milliseconds before a client reconnects. */
const retryMs = 1_000;

/** A stream of events: its position and its unread events. */
export class EventStream {
  readonly #kept: KeptEvents;
  readonly #world: string;
  readonly #sink: StreamSink;
  #heartbeat: ReturnType<typeof setInterval> | undefined;
  /** Number of the last event that was sent or belongs to another world. */
  #position: number;
  /** Unread bytes at the last heartbeat. */
  #waiting = 0;

  constructor(kept: KeptEvents, world: string, sink: StreamSink, position: number) {
    this.#kept = kept;
    this.#world = world;
    this.#sink = sink;
    this.#position = position;
  }

  /** Sends the first event, then the missed events. */
  begin(missed: boolean): void {
    this.#sink.send(`retry: ${retryMs}\n${this.#ready(missed)}`);
    this.#heartbeat = setInterval(() => this.#beat(), this.#kept.limits.heartbeatMs);
    // A stream alone keeps no process running; its connection does.
    (this.#heartbeat as { unref?: () => void }).unref?.();
    this.pump();
  }

  /** Sends events until the limit on unread bytes is reached. */
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
