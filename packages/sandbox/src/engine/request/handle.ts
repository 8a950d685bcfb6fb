import { corsHeaders } from '../../http/cors.ts';
import { Refusal } from '../../http/http-error.ts';
import type { PlainRequest, PlainResponse } from '../../http/message.ts';
import { refused } from '../../http/responses.ts';
import { defaultWorld } from '../../state/store.ts';
import type { Log } from '../journal/entry.ts';
import { note } from '../journal/ring.ts';
import { toLogged } from '../journal/to-entry.ts';
import type { AllNotes } from '../journal/world-notes.ts';
import { newTrace, type Trace } from './trace.ts';

/** Answers a request. */
export type Handle = (request: PlainRequest) => Promise<PlainResponse>;

/** Answers a request and notes what becomes of it; throws a `Refusal` to answer with an error. */
type TracedHandle = (request: PlainRequest, trace: Trace) => Promise<PlainResponse>;

/** What {@link answering} needs. */
interface AnsweringOptions {
  readonly notes: AllNotes;
  /** The clock of a world, Unix seconds. */
  readonly worldNow: (world: string) => Promise<number>;
  /** Waits, in milliseconds. */
  readonly delay: (milliseconds: number) => Promise<void>;
  readonly log: Log | undefined;
}

/** Wraps a handler so that every request has an answer: refusals, defects, correlation id, CORS, journal, log, latency. */
export const answering =
  (handle: TracedHandle, { notes, worldNow, delay, log }: AnsweringOptions): Handle =>
  async (request) => {
    const trace = newTrace(defaultWorld);
    let defect: { readonly error: unknown } | undefined;
    const answer = await handle(request, trace).catch((error: unknown) => {
      if (!(error instanceof Refusal)) defect = { error };
      trace.refusal = error instanceof Refusal ? error : failed;
      return refused(trace.refusal, request);
    });
    const { journal, nextCorrelationId } = notes.of(trace.world);
    const correlationId = nextCorrelationId();
    const headers = {
      ...answer.headers,
      'paysera-correlation-id': correlationId,
      ...corsHeaders(request, answer),
    };
    const response = { ...answer, headers };

    if (isNoted(request)) {
      trace.now ??= await worldNow(trace.world);
      journal.add(note(journal.next, trace, request, response, correlationId));
      if (journal.next % trimEvery === 0) notes.trim();
    }
    if (log) {
      if (defect) quietly(log, { kind: 'failure', error: defect.error, correlationId });
      quietly(log, toLogged(note(0, trace, request, response, correlationId)));
    }
    if (trace.latencyMs > 0) await delay(trace.latencyMs);
    return response;
  };

const failed = new Refusal(500, 'internal_error', 'Something failed in the sandbox');

/** Requests after which the journals are looked at together. */
const trimEvery = 64;

/** The sandbox's own controls are no part of what is tested, and preflights are the browser's. */
const isNoted = ({ method, target }: PlainRequest): boolean =>
  method !== 'OPTIONS' && !target.startsWith('/__sandbox');

/** A log that fails must not cost the answer. */
function quietly(log: Log, event: Parameters<Log>[0]): void {
  try {
    log(event);
  } catch {
    // There is nobody left to tell.
  }
}
