import type { CallContext } from '../../src/pipeline/call-context.ts';
import type { Attempt } from '../../src/pipeline/middleware.ts';
import type { ReadAnswer } from '../../src/read-answer.ts';

interface AttemptParts extends Partial<Omit<Attempt, 'call'>> {
  call?: Partial<CallContext>;
}

/** An attempt at a call, for tests of a single step of the pipeline. */
export function attemptOf({ call, ...parts }: AttemptParts = {}): Attempt {
  const request = parts.request ?? new Request('https://wallet.paysera.com/rest/v1/server');
  return {
    request,
    body: undefined,
    signal: request.signal,
    ...parts,
    call: {
      id: 1,
      operation: 'getServer',
      timeoutMs: 30_000,
      deadlineMs: 120_000,
      endsAt: Infinity,
      retry: { limit: 2, baseDelayMs: 500, maxDelayMs: 30_000, unsafe: false },
      sent: 0,
      final: false,
      ...call,
    },
  };
}

/** An answer of a status, without a body. */
export const answerOf = (status: number): ReadAnswer => ({
  response: new Response(null, { status }),
  text: '',
});
