import { isText } from '../errors/assert.ts';
import type { WalletErrorCode } from '../errors/codes.ts';
import type { Captcha, ErrorDetails, FetchResponse } from '../errors/response-errors.ts';
import { correlationIdOf, plainResponse, type ReadResponse } from './read-response.ts';

/**
 * Reads the error details of a response. Where the body is missing or is not the API's error object, the code is the usual one for the
 * status.
 *
 * @param read - A response whose status is not 2xx.
 * @returns The details. Their response can be read again.
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
    // A user has to solve the captcha first: a retry does not help.
    retryable: [429, 500, 502, 503, 504].includes(status) && !captcha,
    captcha,
    response: plainResponse(read),
  };
}

function errorObject(json: string): Record<string, unknown> {
  try {
    return Object(JSON.parse(json)) as Record<string, unknown>;
  } catch {
    // The HTML page of a gateway, or an empty body.
    return {};
  }
}

/** Returns a code of the server, also an unknown one; `undefined` when it does not look like a code. */
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

/** Merges both forms: `error_properties` (one or several messages by field) and the newer `errors` (a list). */
function messagesByField(body: Record<string, unknown>): ErrorDetails['properties'] {
  const messages = new Map<string, string[]>();
  const newer = [body['errors']].flat().map((each): [unknown, unknown] => {
    const { field, message } = Object(each) as Record<string, unknown>;
    return [field, message];
  });
  for (const [field, value] of [...Object.entries(Object(body['error_properties']) as object), ...newer]) {
    for (const message of [value].flat() as unknown[]) {
      if (typeof field === 'string' && typeof message === 'string') {
        messages.set(field, [...(messages.get(field) ?? []), message]);
      }
    }
  }
  return messages.size === 0 ? undefined : Object.fromEntries(messages);
}

const text = (value: unknown): string | undefined => (isText(value) ? value : undefined);
