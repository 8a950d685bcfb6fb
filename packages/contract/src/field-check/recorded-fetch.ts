import type { Fetch } from '@litas/client';

/** A response as it came. */
export interface RecordedResponse {
  readonly status: number;
  /** What its JSON says; `undefined` when there is none. */
  readonly body: unknown;
}

/** A `fetch` that reads only. */
export interface RecordedFetch {
  readonly fetch: Fetch;
  /** The newest response; none before the first one. */
  readonly last: () => RecordedResponse | undefined;
  /** Whether a text was a value in any response so far; capitals make no difference. */
  readonly isValue: (text: string) => boolean;
}

/** Returns the code of an error object; `undefined` when a body is none. */
export function errorCodeOf(body: unknown): string | undefined {
  const { error } = Object(body) as { error?: unknown };
  return typeof error === 'string' ? error : undefined;
}

/** Whether two responses have the same status and the same code of an error. */
export const isAlike = (one: RecordedResponse, other: RecordedResponse): boolean =>
  one.status === other.status && errorCodeOf(one.body) === errorCodeOf(other.body);

/**
 * Makes a `fetch` that keeps the newest response, and throws for any method but GET.
 *
 * @param send - Sends a request.
 */
export function recordFetch(send: Fetch): RecordedFetch {
  let last: RecordedResponse | undefined;
  const values = new Set<string>();
  const fetch: Fetch = async (url, init) => {
    if (init.method !== 'GET')
      throw new Error(`A ${init.method} request is not sent: this is for reading only.`);
    last = undefined;
    const response = await send(url, init);
    const body = jsonOf(await response.clone().text());
    collectTexts(body, values);
    last = { status: response.status, body };
    return response;
  };
  return { fetch, last: () => last, isValue: (text) => values.has(text.toLowerCase()) };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function collectTexts(value: unknown, texts: Set<string>): void {
  if (typeof value === 'string') texts.add(value.toLowerCase());
  if (typeof value !== 'object' || value === null) return;
  for (const each of Object.values(value)) collectTexts(each, texts);
}
