import { getServer } from '../../src/generated/descriptors.gen.ts';
import type { Attempt, CallContext } from '../../src/transport/attempt.ts';
import type { CallResult } from '../../src/transport/client.ts';
import type { WrittenRequest } from '../../src/transport/write-request.ts';

interface AttemptParts extends Partial<Omit<Attempt, 'call' | 'request'>> {
  call?: Partial<CallContext>;
  request?: Partial<WrittenRequest>;
}

/** An attempt at a call, for tests of a single step of the pipeline. */
export function attemptOf({ call, request, ...parts }: AttemptParts = {}): Attempt {
  const { signal } = new AbortController();
  return {
    signal: request?.signal ?? signal,
    ...parts,
    request: {
      method: 'GET',
      url: 'https://wallet.paysera.com/rest/v1/server',
      headers: {},
      body: undefined,
      signal,
      ...request,
    },
    call: {
      id: 1,
      descriptor: getServer,
      as: undefined,
      session: {},
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

/** The result of a call whose response has a status and no body. */
export const resultOf = (status: number): CallResult<unknown> => ({
  response: new Response(null, { status }),
  data: undefined,
});
