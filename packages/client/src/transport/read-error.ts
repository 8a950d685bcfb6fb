import type { WalletErrorCode } from '../errors/codes.ts';
import type { Captcha, ErrorDetails, FetchResponse } from '../errors/response-errors.ts';
import { correlationIdOf, plainResponse, type ReadResponse } from './read-response.ts';

/**
 * Reads the error details of a response. A body that is missing, or is not the API's error object, gives the usual code for
 * the status.
 *
 * @param read - A response outside 2xx. The response in the details can be read again.
 */
export function readErrorDetails(read: ReadResponse): ErrorDetails {
  const { response, text: json } = read;
  const body = errorObject(json);
  const { status, headers } = response;
  const { error, error_description: description } = body;
  const captcha = captchaOf(headers);
  return {
    code: readCode(error) ?? usualCode(status),
    status,
    description: text(description),
    properties: messagesByField(body),
    correlationId: correlationIdOf(response) ?? text(body['correlation_id']),
    // A person has to solve the captcha first: waiting does not help.
    retryable: [429, 500, 502, 503, 504].includes(status) && !captcha,
    captcha,
    response: plainResponse(read),
  };
}

function errorObject(json: string): Record<string, unknown> {
  try {
    return Object(JSON.parse(json)) as Record<string, unknown>;
  } catch {
    // A gateway's page, or nothing at all.
    return {};
  }
}

/** A code of the server, known or not; `undefined` when it does not look like one. */
export const readCode = (code: unknown): WalletErrorCode | undefined =>
  typeof code === 'string' && /^[\w.-]{1,64}$/.test(code) ? (code as WalletErrorCode) : undefined;

const usualCodes: Readonly<Record<number, WalletErrorCode>> = {
  401: 'unauthorized',
  403: 'forbidden',
  404: 'not_found',
  406: 'not_acceptable',
  409: 'invalid_state',
  429: 'rate_limit_exceeded',
};

const usualCode = (status: number): WalletErrorCode =>
  usualCodes[status] ?? (status >= 500 ? 'internal_server_error' : 'invalid_request');

function captchaOf(headers: FetchResponse['headers']): Captcha | undefined {
  const unlockUrl = text(headers.get('recaptcha-unlock-url'));
  const siteKey = text(headers.get('g-recaptcha-key'));
  return (unlockUrl ?? siteKey) === undefined ? undefined : { unlockUrl, siteKey };
}

/** Both styles in one: `error_properties` (a message or several by field) and the newer `errors` (a list). */
function messagesByField(body: Record<string, unknown>): ErrorDetails['properties'] {
  const messages = new Map<string, string[]>();
  const add = (field: unknown, message: unknown) => {
    if (typeof field !== 'string' || typeof message !== 'string') return;
    messages.set(field, [...(messages.get(field) ?? []), message]);
  };
  for (const [field, value] of Object.entries(Object(body['error_properties']) as object)) {
    for (const message of Array.isArray(value) ? value : [value]) add(field, message);
  }
  if (Array.isArray(body['errors'])) {
    for (const each of body['errors'].map(Object)) add(each.field, each.message);
  }
  return messages.size === 0 ? undefined : Object.fromEntries(messages);
}

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;
