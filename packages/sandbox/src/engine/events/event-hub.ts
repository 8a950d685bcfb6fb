import { HttpError } from '../../http/http-error.ts';
import type { OpenStream, StreamSink } from '../../http/message.ts';
import { EventStream, type KeptEvent, type KeptEvents } from './event-stream.ts';
import { type EventData, eventText } from './event-text.ts';

/** Limits of the streams of events. */
export interface EventLimits {
  /** Maximum number of open streams, over all worlds. @default 64 */
  readonly streams?: number;
  /** Milliseconds between two heartbeats. @default 15_000 */
  readonly heartbeatMs?: number;
  /** Maximum number of unread bytes of a stream. Later events wait in the hub. @default 65_536 */
  readonly unsentBytes?: number;
  /** Maximum number of stored events for clients that reconnect, over all worlds. @default 1_000 */
  readonly keptEvents?: number;
  /** Maximum size of these events, in bytes. @default 4_194_304 */
  readonly keptBytes?: number;
  /** How long events of a world are kept after its last stream has ended, in milliseconds. @default 60_000 */
  readonly keptMs?: number;
}

/** The defaults of {@link EventLimits}. */
export const defaultEventLimits: Required<EventLimits> = {
  streams: 64,
  heartbeatMs: 15_000,
  unsentBytes: 65_536,
  keptEvents: 1_000,
  keptBytes: 4_194_304,
  keptMs: 60_000,
};

/** A world with streams, or whose last stream ended within `keptMs`. */
interface WatchedWorld {
  /** Events with a higher number were stored, unless the limit was reached. */
  readonly since: number;
  streams: number;
  /** Time at which the last stream ended. */
  leftAt: number;
  /** Id of the last message that was published. */
  lastMessage: number;
}

/** Sends an event to other processes. */
type Relay = <Name extends keyof EventData>(world: string, name: Name, data: EventData[Name]) => void;

/**
 * Publishes the events of worlds to streams. Events of a world without streams are not created. Unread events are stored once for all
 * streams, and the oldest are removed when the limit is reached.
 */
export class EventHub implements KeptEvents {
  readonly limits: Required<EventLimits>;
  readonly #now: () => number;
  /** Prefix of the event ids. Another hub, such as one after a restart, has another prefix. */
  readonly #epoch: string = Array.from(crypto.getRandomValues(new Uint8Array(4)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
  readonly #worlds = new Map<string, WatchedWorld>();
  readonly #streams = new Set<EventStream>();
  /** The oldest first. */
  readonly #kept = new Map<number, KeptEvent>();
  #keptBytes = 0;
  #last = 0;
  #relay: Relay | undefined;

  /**
   * @param limits - Limits that replace the defaults.
   * @param now - A monotonic clock, in milliseconds.
   */
  constructor(limits: EventLimits = {}, now: () => number = () => performance.now()) {
    this.limits = { ...defaultEventLimits, ...limits };
    this.#now = now;
  }

  /** Sends events to all processes that share the worlds. They come back by {@link EventHub.deliver}. */
  relayBy(relay: Relay): void {
    this.#relay = relay;
  }

  /** Whether a world can be watched in other processes. */
  get isShared(): boolean {
    return this.#relay !== undefined;
  }

  /** Number of the last event. */
  get last(): number {
    return this.#last;
  }

  /** Number of the oldest stored event, or of the next event when none is stored. */
  get oldest(): number {
    const [oldest = this.#last + 1] = this.#kept.keys();
    return oldest;
  }

  /** Returns the stored event with a number. */
  event(number: number): KeptEvent | undefined {
    return this.#kept.get(number);
  }

  /** Returns the id of an event. */
  idOf(number: number): string {
    return `${this.#epoch}-${number}`;
  }

  /** Whether a world has streams, or a client may still reconnect. */
  watches(world: string): boolean {
    const watched = this.#worlds.get(world);
    if (watched === undefined) return false;
    if (watched.streams > 0 || this.#now() - watched.leftAt < this.limits.keptMs) return true;
    this.#worlds.delete(world);
    return false;
  }

  /**
   * Publishes an event of a world, if it is watched.
   *
   * @param data - Returns the data; called only if the world can be watched.
   */
  publish<Name extends keyof EventData>(world: string, name: Name, data: () => EventData[Name]): void {
    if (this.#relay) this.#relay(world, name, data());
    else this.deliver(world, name, data);
  }

  /** Sends an event to the streams of this process. */
  deliver<Name extends keyof EventData>(world: string, name: Name, data: () => EventData[Name]): void {
    if (!this.watches(world)) return;
    this.#last += 1;
    const text = eventText(this.idOf(this.#last), name, data());
    this.#kept.set(this.#last, { number: this.#last, world, text });
    this.#keptBytes += text.length;
    for (const [number, { text: oldest }] of this.#kept) {
      if (this.#kept.size <= this.limits.keptEvents && this.#keptBytes <= this.limits.keptBytes) break;
      this.#kept.delete(number);
      this.#keptBytes -= oldest.length;
    }
    for (const stream of this.#streams) stream.pump();
  }

  /**
   * Returns the ids of messages that were not published yet, in a world that is watched.
   *
   * @param last - Id of the last message of the world.
   */
  newMessages(world: string, last: number): readonly number[] {
    const watched = this.#worlds.get(world);
    if (watched === undefined) return [];
    const count = Math.max(0, last - watched.lastMessage);
    const first = watched.lastMessage + 1;
    // Two that look at the same time may come in either order.
    watched.lastMessage = Math.max(watched.lastMessage, last);
    return Array.from({ length: count }, (_, index) => first + index);
  }

  /** Marks the messages of a world up to this one as published, after the world was reset or restored. */
  skipMessages(world: string, last: number): void {
    const watched = this.#worlds.get(world);
    if (watched !== undefined) watched.lastMessage = last;
  }

  /**
   * Starts to watch a world.
   *
   * @param lastMessage - Id of the last message of the world; only later ones are published.
   * @throws `HttpError` with 429 when the limit on streams is reached.
   */
  watch(world: string, lastMessage: number): void {
    if (this.#streams.size >= this.limits.streams) {
      throw new HttpError(
        429,
        'rate_limit_exceeded',
        `There are ${this.limits.streams} event streams already. Close one, or read several worlds by their journals`,
        { headers: { 'retry-after': '5' } },
      );
    }
    if (this.watches(world)) return;
    this.#worlds.set(world, { since: this.#last, streams: 0, leftAt: this.#now(), lastMessage });
  }

  /**
   * Opens a stream of a world that is watched.
   *
   * @param lastEventId - Id of the event after which the client wants to continue.
   * @param sink - Called with the text of the stream.
   */
  open(world: string, lastEventId: string | undefined, sink: StreamSink): OpenStream {
    const watched = this.#worlds.get(world);
    if (watched === undefined || this.#streams.size >= this.limits.streams) {
      sink.end();
      return { drained: () => undefined, closed: () => undefined };
    }
    const wanted = lastEventId === undefined ? this.#last : this.#numberOf(lastEventId);
    const known = wanted !== undefined && wanted >= watched.since && wanted >= this.oldest - 1;
    const stream = new EventStream(this, world, sink, known ? wanted : this.#last);
    watched.streams += 1;
    this.#streams.add(stream);
    stream.begin(!known);
    return {
      drained: () => stream.pump(),
      closed: () => {
        stream.close();
        if (!this.#streams.delete(stream)) return;
        watched.streams -= 1;
        watched.leftAt = this.#now();
      },
    };
  }

  #numberOf(id: string): number | undefined {
    const [epoch, digits = ''] = id.split('-');
    const number = Number(digits);
    const isOurs = epoch === this.#epoch && /^\d{1,15}$/.test(digits) && number <= this.#last;
    return isOurs ? number : undefined;
  }
}
