import { json } from '../core/answers.ts';
import type { PlainResponse } from '../core/message.ts';
import type { Operation } from '../generated/operations.gen.ts';
import { declaredRefusals, type RefusalExample, refusals } from '../generated/refusals.gen.ts';
import type { Fault } from './fault.ts';

const gatewayReasons: Readonly<Record<number, string>> = {
  502: 'Bad Gateway',
  503: 'Service Unavailable',
  504: 'Gateway Timeout',
};

const usualCodes: Readonly<Record<number, string>> = {
  400: 'invalid_request',
  401: 'unauthorized',
  403: 'forbidden',
  404: 'not_found',
  406: 'not_acceptable',
  409: 'invalid_state',
  429: 'rate_limit_exceeded',
};

/** Answers an operation with a status that it was not asked for. */
export function faultAnswer(
  { operationId }: Operation,
  status: number,
  { code, retryAfterSeconds }: Fault,
  headers: PlainResponse['headers'] = {},
): PlainResponse {
  const all = {
    ...(retryAfterSeconds !== undefined && { 'retry-after': String(retryAfterSeconds) }),
    ...(status === 401 && { 'www-authenticate': 'MAC' }),
    ...headers,
  };
  const examples = refusals[declaredRefusals[operationId][status] ?? ''] ?? [];
  const example = code === undefined ? examples[0] : examples.find(({ error }) => error === code);
  const reason = gatewayReasons[status];
  if (reason !== undefined && !example && code === undefined) return gatewayPage(status, reason, all);
  return json(status, example ?? madeUp(status, code), all);
}

const madeUp = (status: number, code: string | undefined): RefusalExample => ({
  error: code ?? usualCodes[status] ?? (status < 500 ? 'invalid_request' : 'internal_error'),
  error_description: 'The sandbox was told to answer this',
});

/** What stands in front of a server answers in its own words, which are not JSON. */
const gatewayPage = (status: number, reason: string, headers: PlainResponse['headers']): PlainResponse => ({
  status,
  headers: { 'content-type': 'text/html', 'cache-control': 'no-store', ...headers },
  body: `<html><head><title>${status} ${reason}</title></head><body><h1>${status} ${reason}</h1></body></html>`,
});
