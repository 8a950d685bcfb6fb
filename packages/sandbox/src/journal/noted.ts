import type { PlainRequest, PlainResponse } from '../core/message.ts';
import type { Trace } from '../core/trace.ts';

/** What is kept of a request and its answer, as they were. Whatever leaves the journal is redacted first. */
export interface Noted {
  /** Counts the requests of a world, from 1. */
  readonly number: number;
  readonly trace: Trace;
  readonly method: string;
  readonly target: string;
  readonly headers: PlainRequest['headers'];
  /** Left out where it is too long to keep. */
  readonly body: Uint8Array | undefined;
  readonly status: number;
  readonly answerHeaders: PlainResponse['headers'];
  /** Left out where it is too long to keep, or no text. */
  readonly answer: string | undefined;
  readonly delivery: PlainResponse['delivery'];
  readonly correlationId: string;
  /** About how many octets it takes. */
  readonly size: number;
}

/** Longest body that is kept, in octets. */
const longestBody = 16_384;
/** About what a request takes beside its texts, in octets. */
const baseSize = 1_024;
const noOctets = new Uint8Array();

/** Notes a request and its answer. */
export function note(
  number: number,
  trace: Trace,
  { method, target, headers, body }: PlainRequest,
  { status, headers: answerHeaders, body: answer, delivery }: PlainResponse,
  correlationId: string,
): Noted {
  // A copy: small bodies from a network share a larger block of memory.
  const keptBody =
    body.length === 0 ? noOctets : body.length <= longestBody ? new Uint8Array(body) : undefined;
  const keptAnswer = typeof answer === 'string' && answer.length <= longestBody ? answer : undefined;
  let size = baseSize + target.length + (keptBody?.length ?? 0) + (keptAnswer?.length ?? 0);
  for (const name in headers) size += headers[name]?.length ?? 0;
  return {
    number,
    trace,
    method,
    target,
    headers,
    body: keptBody,
    status,
    answerHeaders,
    answer: keptAnswer,
    delivery,
    correlationId,
    size,
  };
}
