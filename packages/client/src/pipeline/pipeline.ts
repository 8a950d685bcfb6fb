import { createServerClock } from '../auth/server-clock.ts';
import { sign } from '../auth/sign.ts';
import { refresherOf } from '../auth/token-refresher.ts';
import { storedToken, type TokenSource, withToken } from '../auth/with-token.ts';
import { reading } from '../errors/assert.ts';
import { type Descriptor, getServer } from '../generated/descriptors.gen.ts';
import type { GetServerResponse } from '../generated/types.gen.ts';
import { callbacks } from '../options/running.ts';
import { checkOptions } from '../options/check.ts';
import { asCheck, aSignal, metaChecks } from '../options/request-options.ts';
import { retryLimits } from '../options/retry-options.ts';
import type { Settings } from '../options/settings.ts';
import type { Attempt, CallContext, Handler, Middleware } from '../transport/attempt.ts';
import { type Call, type CallResult, type Client, sendCall } from '../transport/client.ts';
import { sendRequest } from '../transport/send-request.ts';
import { writeRequest } from '../transport/write-request.ts';
import { limitTime } from './limit-time.ts';
import { observerOf } from './observe-requests.ts';
import { readBody } from './read-body.ts';
import { retry } from './retry.ts';

/** Sends a call through the pipeline. */
export type Pipeline = (descriptor: Descriptor, call: Call) => Promise<CallResult<unknown>>;

// All wallets of a program count together: they may have one logger.
let calls = 0;

/**
 * Makes the pipeline of calls, outermost first: retries, all within one deadline; then for each attempt its time limit, its
 * body, its token, the clock, the hooks, the signature, and `fetch`. Signing is innermost, so that each request has a timestamp
 * and a nonce of its own.
 *
 * @param settings - How calls are made and signed.
 * @param client - Makes the requests that the pipeline itself needs; they go through it too.
 */
export function createPipeline(settings: Settings, client: Client): Pipeline {
  const { baseUrl, clock, observe } = settings;
  const tokens = tokenSource(settings, client);
  const serverClock = createServerClock(
    clock,
    settings.timeoutMs / 2,
    async () => (await sendCall<GetServerResponse>(getServer, { client })).time,
  );
  const handle = compose(
    [
      retry(settings),
      limitTime(clock),
      readBody,
      ...(tokens ? [withToken(tokens)] : []),
      serverClock.repair,
      ...(observe ? [observerOf(observe)(clock)] : []),
      sign(settings, serverClock),
    ],
    sendRequest(settings),
  );
  const limits = retryLimits(settings.retry, undefined);

  const begin = (descriptor: Descriptor, call: Call): Attempt => {
    const { as, meta = {}, signal } = call;
    if (as !== undefined) asCheck('as', as);
    if (signal !== undefined) aSignal('signal', signal);
    checkOptions('meta', meta, metaChecks);
    const { timeoutMs = settings.timeoutMs, deadlineMs = settings.deadlineMs, retry: own } = meta;
    const context: CallContext = {
      id: (calls += 1),
      descriptor,
      as,
      timeoutMs,
      deadlineMs,
      session: call.session ?? {},
      within: callbacks.running,
      endsAt: clock.now() + deadlineMs,
      retry: own === undefined ? limits : retryLimits(settings.retry, own),
      sent: 0,
      final: false,
    };
    const request = writeRequest(baseUrl, descriptor, call);
    return { call: context, request, signal: request.signal };
  };
  return async (descriptor, call) => handle(reading(descriptor.operation, () => begin(descriptor, call)));
}

function tokenSource(settings: Settings, client: Client): TokenSource | undefined {
  const { tokens, refresh } = settings;
  if (!tokens) return undefined;
  return refresh ? refresherOf(refresh)(settings, tokens, client) : { current: () => storedToken(tokens) };
}

/** Makes one function of a chain: the first middleware is the outermost, `last` is the innermost. */
export const compose = (chain: readonly Middleware[], last: Handler): Handler =>
  chain.reduceRight<Handler>((next, middleware) => (attempt) => middleware(attempt, next), last);
