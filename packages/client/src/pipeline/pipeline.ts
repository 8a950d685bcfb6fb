import { running } from '#running';
import { createServerClock } from '../auth/server-clock.ts';
import { sign } from '../auth/sign.ts';
import type { MakeRefresher } from '../auth/token-refresher.ts';
import { storedToken, type TokenSource, withToken } from '../auth/with-token.ts';
import { assertOption, reading } from '../errors/assert.ts';
import { type Descriptor, getServer } from '../generated/descriptors.gen.ts';
import type { GetServerResponse } from '../generated/types.gen.ts';
import { checkOptions } from '../options/check.ts';
import { callChecks, metaChecks } from '../options/request-options.ts';
import { retryLimits } from '../options/retry-options.ts';
import type { Settings } from '../options/settings.ts';
import type { Attempt, CallContext, Handler, Middleware } from '../transport/attempt.ts';
import { type Call, type CallResult, type Client, sendCall } from '../transport/client.ts';
import { sendRequest } from '../transport/send-request.ts';
import { writeRequest } from '../transport/write-request.ts';
import { limitTime } from './limit-time.ts';
import type { MakeObserver } from './observe-requests.ts';
import { readBody } from './read-body.ts';
import { retry } from './retry.ts';
import { tracerOf } from './trace-calls.ts';

/** Sends a call through the pipeline. */
export type Pipeline = (descriptor: Descriptor, call: Call) => Promise<CallResult<unknown>>;

// All wallets of a program count together, because they may share a logger.
let calls = 0;

/**
 * Creates the pipeline of calls. Outermost are retries, within the deadline of the call. For each attempt follow its time limit, its
 * body, its token, the server's clock, the hooks, the signature and `fetch`. The signature is innermost, so that each request has a
 * timestamp and a nonce of its own.
 *
 * @param settings - The settings of the client.
 * @param client - Sends the requests that the pipeline itself needs, through the pipeline.
 */
export function createPipeline(settings: Settings, client: Client): Pipeline {
  const { baseUrl, clock, observe } = settings;
  const tokens = tokenSource(settings, client);
  const serverClock = createServerClock(
    clock,
    settings.timeoutMs / 2,
    async () => (await sendCall<GetServerResponse>(getServer, { client })).time,
  );
  const { call: traceCall, attempt: traceAttempt } = tracerOf(settings.tracing);
  const outer = [traceCall, retry(settings), limitTime(clock), readBody];
  const inner = [(observe as unknown as MakeObserver | undefined)?.(clock), traceAttempt];
  const send = sendRequest(settings);
  // The request for the server's time is unsigned: it does not wait for itself.
  const unsigned = compose([...outer, ...inner], send);
  const signed = compose(
    [...outer, tokens && withToken(tokens), serverClock.repair, ...inner, sign(settings, serverClock)],
    send,
  );
  const usualRetry = retryLimits(settings.retry);

  const begin = (descriptor: Descriptor, call: Call): Attempt => {
    const { as, meta = {}, signal } = call;
    checkOptions('options', { as, signal }, callChecks);
    checkOptions('meta', meta, metaChecks);
    const { timeoutMs = settings.timeoutMs, deadlineMs = settings.deadlineMs, retry: own } = meta;
    const endsAt = clock.now() + deadlineMs;
    assertOption(Number.isFinite(endsAt), 'clock.now', 'a function that returns milliseconds');
    const context: CallContext = {
      id: (calls += 1),
      descriptor,
      as,
      timeoutMs,
      deadlineMs,
      session: call.session ?? {},
      within: running(),
      endsAt,
      retry: own === undefined ? usualRetry : retryLimits(settings.retry, own),
      sent: 0,
      final: false,
    };
    // The time limit adds the signal.
    return { call: context, request: writeRequest(baseUrl, descriptor, call) } as Attempt;
  };
  return (descriptor, call) =>
    (descriptor.credentials === 'none' ? unsigned : signed)(
      reading(descriptor.operation, () => begin(descriptor, call)),
    );
}

function tokenSource(settings: Settings, client: Client): TokenSource | undefined {
  const { tokens, refresh } = settings;
  if (!tokens) return undefined;
  return refresh
    ? (refresh as unknown as MakeRefresher)(settings, tokens, client)
    : { store: tokens, current: async () => storedToken(tokens) };
}

/** Composes middleware to one function: the first one is the outermost, and `last` is the innermost. */
export const compose = (chain: readonly (Middleware | undefined)[], last: Handler): Handler =>
  chain.reduceRight<Handler>(
    (next, middleware) => (middleware ? (attempt) => middleware(attempt, next) : next),
    last,
  );
