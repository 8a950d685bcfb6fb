import type { Operation } from '../../generated/operations.gen.ts';
import { declaredErrors, type ErrorExample, errorExamples } from '../../generated/error-examples.gen.ts';
import { readPreference } from '../../http/headers.ts';
import { HttpError } from '../../http/http-error.ts';
import type { PlainResponse } from '../../http/message.ts';
import { json, noContent } from '../../http/responses.ts';
import { captchaHeaders } from '../../oauth/captcha.ts';
import type { MatchedFault } from '../context/diagnostics.ts';
import type { RequestContext } from '../context/request-context.ts';
import { faultText } from './fault-text.ts';

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

/**
 * Responds instead of an operation, if a fault requires it.
 *
 * @returns `undefined` when the operation is carried out.
 */
export function plannedResponse({
  fault,
  operation,
  request,
  world,
  now,
}: RequestContext): PlainResponse | undefined {
  if (fault === undefined) return undefined;
  const { connection, captcha = false, status = captcha ? 429 : undefined, rules } = fault;
  if (connection === 'drop') return noContent();
  if (status === undefined) return undefined;
  const headers = captcha ? captchaHeaders(request, world, now, { rules }) : {};
  return faultResponse(operation, status, fault, headers);
}

/** Adds the headers and the delivery of a fault to a response. */
export function withFault(response: PlainResponse, fault: MatchedFault | undefined): PlainResponse {
  if (fault === undefined) return response;
  const { preferredStatus: preferred, connection } = fault;
  const text = faultText(fault);
  const headers = {
    ...response.headers,
    ...(text !== '' && { 'x-sandbox-fault': text }),
    ...(preferred !== undefined && { 'preference-applied': `code=${preferred}` }),
  };
  return { ...response, headers, ...(connection && { delivery: connection === 'cut' ? 'cut' : 'lost' }) };
}

/** Creates the response of a fault with a status. */
function faultResponse(
  { operationId }: Operation,
  status: number,
  { code, retryAfterSeconds, preferredStatus: preferred }: MatchedFault,
  headers: PlainResponse['headers'] = {},
): PlainResponse {
  const all = {
    ...(retryAfterSeconds !== undefined && { 'retry-after': String(retryAfterSeconds) }),
    ...(status === 401 && { 'www-authenticate': 'MAC' }),
    ...headers,
  };
  const examples = errorExamples[declaredErrors[operationId][status] ?? ''] ?? [];
  const example = code === undefined ? examples[0] : examples.find(({ error }) => error === code);
  const reason = gatewayReasons[status];
  // `Prefer` requests an example of the description, a fault rule a realistic response.
  const isDescribed = preferred === status || code !== undefined;
  if (reason !== undefined && !isDescribed) return gatewayPage(status, reason, all);
  return json(status, example ?? madeUp(status, code), all);
}

const madeUp = (status: number, code: string | undefined): ErrorExample => ({
  error: code ?? usualCodes[status] ?? (status < 500 ? 'invalid_request' : 'internal_error'),
  error_description: 'A fault rule of the sandbox caused this error',
});

/** Creates the HTML response of a gateway in front of the API. */
const gatewayPage = (status: number, reason: string, headers: PlainResponse['headers']): PlainResponse => ({
  status,
  headers: { 'content-type': 'text/html', 'cache-control': 'no-store', ...headers },
  body: `<html><head><title>${status} ${reason}</title></head><body><h1>${status} ${reason}</h1></body></html>`,
});

/**
 * Parses the status of a `Prefer: code=429` header.
 *
 * @returns The status; `undefined` without one, and for success.
 * @see https://www.rfc-editor.org/rfc/rfc7240#section-2
 */
export function preferredStatus(
  { operationId }: Operation,
  preference: string | undefined,
): number | undefined {
  if (preference === undefined) return undefined;
  const text = readPreference(preference, 'code');
  if (text === undefined || /^[123]\d\d$/.test(text)) return undefined;
  if (!/^\d{3}$/.test(text)) {
    throw new HttpError(400, 'invalid_request', 'Prefer: code must be a status of three digits');
  }
  const declared = declaredErrors[operationId];
  if (Object.hasOwn(declared, text)) return Number(text);
  const statuses = Object.keys(declared).join(', ');
  throw new HttpError(
    400,
    'invalid_request',
    `${operationId} does not declare status ${text}. It declares ${statuses}`,
  );
}
