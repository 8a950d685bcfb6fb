import type { Fetch } from '@litas/client';

/** A received response. */
export interface RecordedResponse {
  readonly status: number;
  /** Its JSON; `undefined` when it has none. */
  readonly body: unknown;
}

/** A `fetch` for reading only. */
export interface RecordedFetch {
  readonly fetch: Fetch;
  /** The newest response. @default none yet */
  readonly last: () => RecordedResponse | undefined;
  /** Returns whether a text was a value in any response so far, ignoring case. */
  readonly isValue: (text: string) => boolean;
}

/** Returns the code of error details; `undefined` for any other body. */
export function errorCodeOf(body: unknown): string | undefined {
  const { error } = Object(body) as { error?: unknown };
  return typeof error === 'string' ? error : undefined;
}

/** Returns whether two responses have the same status and error code. */
export const isAlike = (one: RecordedResponse, other: RecordedResponse): boolean =>
  one.status === other.status && errorCodeOf(one.body) === errorCodeOf(other.body);

/**
 * Creates a `fetch` that records the newest response and throws for any method but GET.
 *
 * @param send - Sends a request.
 */
export function recordFetch(send: Fetch): RecordedFetch {
  let last: RecordedResponse | undefined;
  const values = new Set<string>();
  const fetch: Fetch = async (url, init) => {
    if (init.method !== 'GET')
      throw new Error(`A ${init.method} request is not sent: the field check only reads.`);
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
