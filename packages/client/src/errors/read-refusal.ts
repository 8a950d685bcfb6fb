import type { Refusal } from './refusal.ts';

/**
 * Reads what an answer says about a refusal. A body that is missing, or is not the API's error object, gives the usual
 * code for the status.
 *
 * @param response - An answer outside 2xx. Its body is left readable.
 */
export async function readRefusal(response: Response): Promise<Refusal> {
  const body = errorObject(await response.clone().text());
  const { status, headers } = response;
  const { error, error_description: description } = body;
  return {
    code: typeof error === 'string' && /^[\w.-]{1,64}$/.test(error) ? error : usualCode(status),
    status,
    description: text(description),
    properties: messagesByField(body),
    correlationId: text(headers.get('paysera-correlation-id')) ?? text(body['correlation_id']),
    retryable: isRetryable(status, headers),
    response,
  };
}

function errorObject(json: string): Record<string, unknown> {
  try {
    const body: unknown = JSON.parse(json);
    if (typeof body === 'object' && body !== null) return body as Record<string, unknown>;
  } catch {
    // A gateway's page, or nothing at all.
  }
  return {};
}

const usualCodes: Readonly<Record<number, string>> = {
  401: 'unauthorized',
  403: 'forbidden',
  404: 'not_found',
  406: 'not_acceptable',
  409: 'invalid_state',
  429: 'rate_limit_exceeded',
};

const usualCode = (status: number): string =>
  usualCodes[status] ?? (status >= 500 ? 'internal_server_error' : 'invalid_request');

// A person has to solve the captcha first: waiting does not help.
const isRetryable = (status: number, headers: Headers): boolean =>
  [500, 502, 503, 504].includes(status) || (status === 429 && !headers.has('recaptcha-unlock-url'));

/** Both styles in one: `error_properties` (a message or several by field) and the newer `errors` (a list). */
function messagesByField(body: Record<string, unknown>): Refusal['properties'] {
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
