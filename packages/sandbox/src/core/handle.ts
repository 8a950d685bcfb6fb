import { refused } from './answers.ts';
import { corsHeaders } from './cors.ts';
import type { Log } from './log.ts';
import type { PlainRequest, PlainResponse } from './message.ts';
import { Refusal } from './refusal.ts';

/** Answers a request; throws a `Refusal` to answer with an error. */
export type Handle = (request: PlainRequest) => Promise<PlainResponse>;

/** What {@link answering} needs. */
export interface AnsweringOptions {
  readonly correlationId: () => string;
  readonly log: Log;
}

/** Wraps a handler so that every request has an answer: refusals, defects, correlation id, CORS, log. */
export const answering =
  (handle: Handle, { correlationId: nextId, log }: AnsweringOptions): Handle =>
  async (request) => {
    const correlationId = nextId();
    let error: string | undefined;
    const response = await handle(request).catch((cause: unknown) => {
      const refusal = refusalFor(cause);
      error = refusal.message;
      if (refusal !== cause) quietly(log, { kind: 'failure', error: cause, correlationId });
      return refused(refusal);
    });
    const { method, target } = request;
    const path = target.split('?', 1)[0] ?? '';
    quietly(log, {
      kind: 'request',
      method,
      path,
      status: response.status,
      ...(error !== undefined && { error }),
      correlationId,
    });
    const headers = {
      ...response.headers,
      'paysera-correlation-id': correlationId,
      ...corsHeaders(request, response),
    };
    return { ...response, headers };
  };

const refusalFor = (cause: unknown): Refusal =>
  cause instanceof Refusal ? cause : new Refusal(500, 'internal_error', 'Something failed in the sandbox');

/** A log that fails must not cost the answer. */
function quietly(log: Log, event: Parameters<Log>[0]): void {
  try {
    log(event);
  } catch {
    // There is nobody left to tell.
  }
}
