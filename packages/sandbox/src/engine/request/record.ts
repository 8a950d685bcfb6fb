import { corsHeaders } from '../../http/cors.ts';
import type { PlainRequest, PlainResponse } from '../../http/message.ts';
import { toSeconds } from '../../state/clock.ts';
import type { SharedJournal } from '../../state/shared-journal.ts';
import { StoreUnavailable } from '../../state/store-unavailable.ts';
import type { Store } from '../../state/store.ts';
import type { Diagnostics } from '../context/diagnostics.ts';
import { timeOf } from '../context/transact.ts';
import { withFault } from '../faults/fault-response.ts';
import { publishMessages } from '../events/messages.ts';
import type { Log, OnFailure } from '../journal/entry.ts';
import { recordRequest, type RequestRecord, type Ring } from '../journal/ring.ts';
import { toEntry, toLogged } from '../journal/to-entry.ts';
import type { Journals } from '../journal/journals.ts';

/** The objects that the last step of a request needs. */
export interface Recorder {
  readonly store: Store;
  readonly journals: Journals;
  /** Waits, in milliseconds. */
  readonly delay: (milliseconds: number) => Promise<void>;
  readonly log: Log | undefined;
  /** Whether the journal shows personal data. */
  readonly personalData: boolean;
  readonly onFailure: OnFailure | undefined;
}

/**
 * Completes a response and records it: correlation id, CORS, fault, journal, log, latency. It is called for every response, including
 * errors.
 *
 * @returns No promise when nothing has to be waited for.
 */
export function record(
  recorder: Recorder,
  request: PlainRequest,
  diagnostics: Diagnostics,
  response: PlainResponse,
): PlainResponse | Promise<PlainResponse> {
  const { fault, world } = diagnostics;
  const journals = recorder.journals.of(world ?? '');
  const correlationId = journals.nextCorrelationId();
  const faulty = withFault(response, fault);
  const headers: Record<string, string> = { ...faulty.headers, 'paysera-correlation-id': correlationId };
  if (request.headers['origin'] !== undefined) Object.assign(headers, corsHeaders(request, faulty));
  const complete = { ...faulty, headers };
  const exchange = { request, diagnostics, response: complete, correlationId };
  const kept =
    world !== undefined && isKept(request) ? keep(recorder, journals.journal, world, exchange) : undefined;
  const latencyMs = fault?.latencyMs ?? 0;
  if (kept || latencyMs > 0) return afterWaiting(recorder, exchange, kept, latencyMs);
  report(recorder, exchange);
  return complete;
}

/** A request and its complete response. */
interface RecordedExchange {
  readonly request: PlainRequest;
  readonly diagnostics: Diagnostics;
  readonly response: PlainResponse;
  readonly correlationId: string;
}

async function afterWaiting(
  recorder: Recorder,
  exchange: RecordedExchange,
  kept: Promise<void> | undefined,
  latencyMs: number,
): Promise<PlainResponse> {
  await kept;
  report(recorder, exchange);
  if (latencyMs > 0) await recorder.delay(latencyMs);
  return exchange.response;
}

/** Adds a request to the journal of its world. Returns no promise when nothing else has to be done. */
function keep(
  recorder: Recorder,
  journal: Ring,
  world: string,
  exchange: RecordedExchange,
): Promise<void> | undefined {
  const { journals } = recorder;
  const isWaiting =
    exchange.diagnostics.now === undefined || journals.shared !== undefined || journals.events.watches(world);
  if (isWaiting) return keepAndPublish(recorder, journal, world, exchange);
  journals.add(world, recordOf(recorder, journal, exchange));
  return undefined;
}

async function keepAndPublish(
  recorder: Recorder,
  journal: Ring,
  world: string,
  exchange: RecordedExchange,
): Promise<void> {
  const { store, journals } = recorder;
  const { diagnostics } = exchange;
  // Asking a store again that is not available would double the time until the response.
  const isAvailable = !(diagnostics.defect?.error instanceof StoreUnavailable);
  diagnostics.now ??= isAvailable ? await timeIn(store, world) : realTime(store);
  const recorded = recordOf(recorder, journal, exchange);
  journals.add(world, recorded);
  if (journals.shared) {
    if (isAvailable) await share(journals.shared, world, recorded);
  } else {
    journals.events.publish(world, 'request', () => toEntry(recorded));
    if (journals.events.watches(world)) await publishMessages(store, journals.events, world);
  }
}

const recordOf = (
  { personalData }: Recorder,
  journal: Ring,
  { request, diagnostics, response, correlationId }: RecordedExchange,
): RequestRecord => recordRequest(journal.next, diagnostics, request, response, correlationId, personalData);

/** Reports a defect, and the request to the log. */
function report(
  { log, onFailure }: Recorder,
  { request, diagnostics, response, correlationId }: RecordedExchange,
): void {
  const { defect } = diagnostics;
  if (defect) {
    const failure = { kind: 'failure', error: defect.error, correlationId } as const;
    if (log) safely(log, failure);
    if (onFailure) safely(onFailure, failure);
  }
  if (log) safely(log, toLogged(recordRequest(0, diagnostics, request, response, correlationId)));
  // The journal keeps the diagnostics, and an error holds the request and all that was made of it.
  diagnostics.defect = undefined;
}

/**
 * Adds a request to a shared journal, without secrets and personal data: it is in a database. When that fails, the response is still the one
 * of the operation.
 */
async function share(shared: SharedJournal, world: string, recorded: RequestRecord): Promise<void> {
  try {
    await shared.add(world, JSON.stringify(toEntry({ ...recorded, showsPersonal: false })));
  } catch {
    // The store is not available: the request is in the journal of this process only.
  }
}

/** Returns the time of a world, in Unix seconds; real time when the store is not available. */
async function timeIn(store: Store, name: string): Promise<number> {
  try {
    return await store.read(name, timeOf);
  } catch {
    return realTime(store);
  }
}

/** Returns real time by the clock of a store, in Unix seconds. */
const realTime = (store: Store): number => toSeconds((store.now ?? Date.now)());

/** Controls and preflights are not recorded, because they are not requests of the tested program. */
const isKept = ({ method, target }: PlainRequest): boolean =>
  method !== 'OPTIONS' && !target.startsWith('/__sandbox');

/** Calls the log, and ignores its errors, so that the response is sent. */
function safely<Event>(log: (event: Event) => void, event: Event): void {
  try {
    log(event);
  } catch {
    // The log itself is where this would be reported.
  }
}
