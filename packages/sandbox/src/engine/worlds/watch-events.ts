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
    try {
      const response = await connection.begin(source, lastEventId);
      if (!response.ok) {
        const error = await source.rejected(response);
        if (!transient.has(response.status)) throw new FinalError(error);
        throw error;
      }
      for await (const sent of connection.events(response)) {
        attempts = 0;
        lastEventId = sent.id ?? lastEventId;
        const event = toEvent(sent);
        if (event) yield event;
      }
    } catch (error) {
      if (error instanceof FinalError) throw error.cause;
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

/** An error after which a retry is useless. */
class FinalError extends Error {
  constructor(cause: Error) {
    super(cause.message, { cause });
  }
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

  async *events(response: Response): AsyncGenerator<SentEvent, void, undefined> {
    const parser = new EventStreamParser();
    const decoder = new TextDecoder();
    const reader = response.body?.getReader();
    for (
      let part = await this.#limited(reader?.read());
      part && !part.done;
      part = await this.#limited(reader?.read())
    ) {
      for (const sent of parser.push(decoder.decode(part.value, { stream: true }))) {
        if (sent.name === 'ready') this.#expect(sent);
        yield sent;
      }
    }
  }

  end(): void {
    this.#controller.abort();
  }

  #expect({ data }: SentEvent): void {
    const { heartbeatMs } = JSON.parse(data) as { heartbeatMs?: unknown };
    if (typeof heartbeatMs === 'number') this.#silenceMs = heartbeatMs * missingHeartbeats;
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

function toEvent({ name, data }: SentEvent): SandboxEvent | undefined {
  const parsed = JSON.parse(data) as never;
  switch (name) {
    case 'ready':
      return { event: 'live', data: { missed: (parsed as { missed: boolean }).missed } };
    case 'request':
    case 'message':
    case 'clock':
    case 'world':
      return { event: name, data: parsed };
    default:
      // A later sandbox may know more of them.
      return undefined;
  }
}

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
