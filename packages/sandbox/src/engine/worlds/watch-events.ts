import type { EventData } from '../events/event-text.ts';
import { EventStreamParser, type SentEvent } from '../events/parse-event-stream.ts';
import type { EventsOptions, SandboxEvent } from './sandbox-events.ts';

/** Opens streams of events. */
interface EventSource {
  /** Requests the stream of the events after the one with this id. */
  open(lastEventId: string | undefined, signal: AbortSignal): Promise<Response>;
  /** Creates the error for a response without a stream, after which a retry is useless. */
  rejected(response: Response): Promise<Error>;
}

/** Maximum time until the response starts, and until an event arrives when the heartbeat interval is not known yet, in milliseconds. */
const patienceMs = 10_000;
/** Number of heartbeats that may be missing. */
const missingHeartbeats = 3;
/** Maximum time between two attempts, in milliseconds. */
const longestRetryMs = 30_000;

/** Statuses of transient errors. */
const transient: ReadonlySet<number> = new Set([408, 429, 500, 502, 503, 504]);

/**
 * Reads the events of a world, and reconnects when the stream is lost.
 *
 * @yields The events, until the signal is aborted or the loop ends.
 * @throws the error of a response after which a retry is useless.
 */
export async function* watchEvents(
  source: EventSource,
  { signal, retryMs = 1_000 }: EventsOptions,
): AsyncGenerator<SandboxEvent, void, undefined> {
  if (!(retryMs > 0)) throw new RangeError('retryMs: must be a number greater than 0.');
  let lastEventId: string | undefined;
  let attempts = 0;
  const isOver = (): boolean => signal?.aborted === true;
  while (!isOver()) {
    const connection = new Connection(signal);
    let reason = 'The sandbox ended the stream.';
    let final: Error | undefined;
    try {
      const response = await connection.begin(source, lastEventId);
      if (!response.ok) {
        const error = await source.rejected(response);
        if (!transient.has(response.status)) final = error;
        throw error;
      }
      for await (const received of connection.events(response)) {
        attempts = 0;
        lastEventId = received.id ?? lastEventId;
        if (received.name === 'end') reason = received.data.reason ?? reason;
        const event = toEvent(received);
        if (event) yield event;
      }
    } catch (error) {
      if (error === final) throw error;
      reason = connection.problem ?? messageOf(error);
    } finally {
      connection.end();
    }
    if (isOver()) return;
    const wait = Math.min(retryMs * 2 ** attempts, longestRetryMs);
    attempts += 1;
    yield { event: 'offline', data: { reason, retryMs: wait } };
    await sleep(wait, signal);
  }
}

/** An event with its parsed data. */
interface ReceivedEvent extends Pick<SentEvent, 'id' | 'name'> {
  readonly data: Partial<EventData['ready'] & EventData['end']>;
}

/** An attempt, with a maximum time without data. */
class Connection {
  readonly #controller = new AbortController();
  readonly #signal: AbortSignal;
  #silenceMs = patienceMs;
  /** The reason why the connection was closed, when no data arrived. */
  problem: string | undefined;

  constructor(signal: AbortSignal | undefined) {
    this.#signal = signal ? AbortSignal.any([signal, this.#controller.signal]) : this.#controller.signal;
  }

  begin(source: EventSource, lastEventId: string | undefined): Promise<Response> {
    return this.#limited(source.open(lastEventId, this.#signal));
  }

  async *events(response: Response): AsyncGenerator<ReceivedEvent, void, undefined> {
    const parser = new EventStreamParser();
    const decoder = new TextDecoder();
    const reader = response.body?.getReader();
    for (;;) {
      const { value } = (await this.#limited(reader?.read())) ?? {};
      if (!value) return;
      for (const sent of parser.push(decoder.decode(value, { stream: true }))) {
        const data = JSON.parse(sent.data) as ReceivedEvent['data'];
        if (data.heartbeatMs) this.#silenceMs = data.heartbeatMs * missingHeartbeats;
        yield { ...sent, data };
      }
    }
  }

  end(): void {
    this.#controller.abort();
  }

  /** Waits for data. Closes the connection when none arrives in time or the signal is aborted. */
  async #limited<Wanted>(wanted: Wanted): Promise<Awaited<Wanted>> {
    const timer = setTimeout(() => {
      this.problem = `No data arrived for ${this.#silenceMs} ms.`;
      this.#controller.abort();
    }, this.#silenceMs);
    let abort = (): void => undefined;
    // Not every `fetch` honours its signal while a body is read.
    const aborted = new Promise<never>((_, reject) => {
      abort = () => reject(this.#signal.reason as Error);
      this.#signal.addEventListener('abort', abort);
    });
    try {
      return await Promise.race([wanted, aborted]);
    } finally {
      clearTimeout(timer);
      this.#signal.removeEventListener('abort', abort);
    }
  }
}

/** Returns the event of the client; `undefined` for those that only a later one knows. */
function toEvent({ name, data }: ReceivedEvent): SandboxEvent | undefined {
  if (name === 'ready') return { event: 'live', data: { missed: !!data.missed } };
  return passedOn.has(name) ? ({ event: name, data } as unknown as SandboxEvent) : undefined;
}

/** The events that are passed on as they are. */
const passedOn: ReadonlySet<string> = new Set(['request', 'message', 'clock', 'world']);

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

function sleep(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    signal?.addEventListener('abort', end);
    if (signal?.aborted) end();
  });
}
