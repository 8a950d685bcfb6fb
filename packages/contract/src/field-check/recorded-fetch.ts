import type { Send } from '@litas/client';

/** An answer as it came. */
export interface RecordedAnswer {
  readonly status: number;
  /** What its JSON says; `undefined` when there is none. */
  readonly body: unknown;
}

/** A `fetch` that reads only. */
export interface RecordedFetch {
  readonly fetch: Send;
  /** The newest answer; none before the first one. */
  readonly last: () => RecordedAnswer | undefined;
  /** Whether a text was in any answer so far, as a value; capitals make no difference. */
  readonly isValue: (text: string) => boolean;
}

/**
 * Makes a `fetch` that keeps the newest answer, and refuses to send anything but a question.
 *
 * @param send - Sends a request.
 */
export function recordFetch(send: Send): RecordedFetch {
  let last: RecordedAnswer | undefined;
  const values = new Set<string>();
  const fetch: Send = async (request) => {
    if (request.method !== 'GET')
      throw new Error(`A ${request.method} request is not sent: this is for reading only.`);
    last = undefined;
    const response = await send(request);
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
