import type { JournalEntry } from '@litas/sandbox';

/** A pair of HAR. */
interface Pair {
  readonly name: string;
  readonly value: string;
}

/**
 * Writes requests as an HTTP Archive (HAR 1.2). Values that the journal redacts stay redacted. Fields that begin with an underscore are
 * additions, as the format allows.
 *
 * @param entries - The requests, the oldest first.
 * @param origin - Scheme, host and port of the sandbox.
 */
export const harOf = (entries: readonly JournalEntry[], origin: string): object => ({
  log: {
    version: '1.2',
    creator: { name: 'Litas workbench', version: '1' },
    comment: 'Times are those of the world clock. The journal has no durations, and redacted values are “…”.',
    entries: entries.map((entry) => harEntry(entry, origin)),
  },
});

function harEntry(entry: JournalEntry, origin: string): object {
  const { at, method, path, query, headers, body, status, response, operation, error } = entry;
  const search = new URLSearchParams(query.map(([...pair]) => pair)).toString();
  const content = bodyText(response.body);
  return {
    startedDateTime: at,
    time: 0,
    request: {
      method,
      url: `${origin}${path}${search === '' ? '' : `?${search}`}`,
      httpVersion: 'HTTP/1.1',
      cookies: [],
      headers: pairs(headers),
      queryString: query.map(([name, value]): Pair => ({ name, value })),
      ...(body !== undefined && {
        postData: { mimeType: headers['content-type'] ?? '', text: bodyText(body) },
      }),
      headersSize: -1,
      bodySize: -1,
    },
    response: {
      status,
      statusText: '',
      httpVersion: 'HTTP/1.1',
      cookies: [],
      headers: pairs(response.headers),
      content: {
        size: new TextEncoder().encode(content).length,
        mimeType: response.headers['content-type'] ?? '',
        ...(content !== '' && { text: content }),
      },
      redirectURL: response.headers['location'] ?? '',
      headersSize: -1,
      bodySize: -1,
    },
    cache: {},
    timings: { send: 0, wait: 0, receive: 0 },
    _number: entry.number,
    _correlationId: entry.correlationId,
    _signer: entry.signer,
    ...(operation !== undefined && { _operation: operation }),
    ...(error !== undefined && { _error: error }),
    ...(entry.explanation !== undefined && { _explanation: entry.explanation }),
    ...(entry.fault !== undefined && { _fault: entry.fault }),
    ...(entry.delivery !== undefined && { _delivery: entry.delivery }),
    ...(entry.changes !== undefined && { _changes: entry.changes }),
  };
}

const pairs = (headers: Readonly<Record<string, string>>): readonly Pair[] =>
  Object.entries(headers).map(([name, value]) => ({ name, value }));

const bodyText = (body: unknown): string =>
  body === undefined ? '' : typeof body === 'string' ? body : JSON.stringify(body);
