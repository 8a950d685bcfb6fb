import type { CallMeta, Client } from '../client/index.ts';
import { getServer } from '../generated/sdk.gen.ts';
import { retryLimits } from '../options/retry-options.ts';
import type { Settings } from '../options/settings.ts';
import type { ReadAnswer } from '../read-answer.ts';
import type { UnsignedRequest } from '../unsigned-request.ts';
import type { CallContext } from './call-context.ts';
import { limitTime } from './limit-time.ts';
import { compose } from './middleware.ts';
import { retry } from './retry.ts';
import { createServerClock } from './server-clock.ts';
import { sign } from './sign.ts';
import { transport } from './transport.ts';

/** Sends the request of a call through all that a call goes through. */
export type SendCall = (request: UnsignedRequest, operation: string, meta?: CallMeta) => Promise<ReadAnswer>;

// All wallets of a program count together: they may have one logger.
let calls = 0;

/**
 * Puts together what a call goes through, outermost first: its repeats, all within one deadline; then for each attempt
 * its time limit, its token, the clock, the hooks, the signature, and `fetch`. Signing is innermost, so that each request
 * has a timestamp and a nonce of its own.
 *
 * @param settings - How calls are made and signed.
 * @param client - Makes the requests that the pipeline itself needs; they go through it too.
 */
export function createPipeline(settings: Settings, client: Client): SendCall {
  const { clock, tokens, refresh, observe } = settings;
  const ask = () => getServer({ client, meta: { operation: 'getServer' } });
  const serverClock = createServerClock(clock, async () => (await ask()).time);
  const handle = compose(
    [
      retry(settings),
      limitTime(clock),
      ...(tokens && refresh ? [refresh(settings, tokens, client).middleware] : []),
      serverClock.repair,
      ...(observe ? [observe(clock)] : []),
      sign(settings, serverClock),
    ],
    transport(settings.fetch),
  );
  const limits = retryLimits(settings.retry, undefined);

  return async (request, operation, meta = {}) => {
    const { timeoutMs = settings.timeoutMs, deadlineMs = settings.deadlineMs, retry: own } = meta;
    const call: CallContext = {
      id: (calls += 1),
      operation,
      timeoutMs,
      deadlineMs,
      endsAt: clock.now() + deadlineMs,
      retry: own === undefined ? limits : retryLimits(settings.retry, own),
      sent: 0,
      final: false,
    };
    const answer = await handle({ call, request, body: await bodyOf(request), signal: request.signal });
    meta.onAnswer?.(answer.response);
    return answer;
  };
}

async function bodyOf({ body }: UnsignedRequest): Promise<Uint8Array<ArrayBuffer> | undefined> {
  return body === null ? undefined : new Uint8Array(await new Response(body).arrayBuffer());
}
