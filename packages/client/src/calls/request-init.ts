import type { CallMeta } from '../client/index.ts';
import { ConfigurationError } from '../errors/configuration-error.ts';
import { aTimeLimit, type Checks, checkOptions, needs } from '../options/check.ts';
import { callRetry } from '../options/call-retry-check.ts';
import type { RequestOptions } from '../request-options.ts';

const checks: Checks<RequestOptions> = {
  signal: needs('An AbortSignal', (value) => value instanceof AbortSignal),
  timeoutMs: aTimeLimit,
  deadlineMs: aTimeLimit,
  retry: callRetry,
  headers: (_, value) => checkHeaders(value as Readonly<Record<string, string>>),
};

/** The options of a call as the generated functions take them. */
export interface RequestInitParts extends Pick<RequestOptions, 'signal' | 'headers'> {
  readonly meta: CallMeta;
}

/** Turns the options of a call into what the generated functions take; refuses what cannot be right. */
export function requestInit(
  operation: string,
  options: RequestOptions,
  onAnswer?: CallMeta['onAnswer'],
): RequestInitParts {
  checkOptions('request options', options, checks);
  const { signal, headers, ...meta } = options;
  return { signal, headers, meta: { ...meta, operation, onAnswer } };
}

function checkHeaders(headers: Readonly<Record<string, string>>): void {
  let parsed: Headers;
  try {
    parsed = new Headers(headers);
  } catch {
    // The platform's message quotes the value, so it is not kept as the cause.
    throw new ConfigurationError('headers', 'A name or a value cannot be sent.');
  }
  if (parsed.has('authorization')) {
    throw new ConfigurationError('headers', 'The client writes the Authorization header itself.');
  }
}
