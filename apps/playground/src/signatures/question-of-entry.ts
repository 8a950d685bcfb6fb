import type { JournalEntry } from '@litas/sandbox';
import { type ClientKey, publishedCredentials } from '../credentials.ts';
import { emptyQuestion, type Question, type RecordedMistake } from './kept-question.ts';
import { masked } from '../calls/masked.ts';
import { mistakesOf } from '../journal/mistakes-of.ts';

/** What the page knows of a request beside the journal. */
interface Known {
  /** Scheme, host and port of the sandbox. */
  readonly origin: string;
  /** The keys that the page has. */
  readonly keys: readonly ClientKey[];
  /** The `Authorization` header, if the page sent the request. */
  readonly header: string | undefined;
}

/**
 * Returns a recorded request as a question for the signature lab. The journal does not store the MAC of a request that was not accepted:
 * it is masked, and the lab asks for it.
 *
 * @param entry - The request.
 * @param known - What the page knows beside the journal.
 */
export function questionOfEntry(entry: JournalEntry, { origin, keys, header }: Known): Question {
  const { method, path, query, body, headers, signature } = entry;
  const [, , , signedTarget, host, port] = signature?.lines ?? [];
  const target =
    signedTarget ?? path + (query.length > 0 ? '?' : '') + query.map((pair) => pair.join('=')).join('&');
  const { protocol } = new URL(origin);
  const address = host === undefined ? origin : new URL(`${protocol}//${host}:${port}`).origin;
  const contentType = headers['content-type'] ?? '';
  const start = (signature?.id ?? '').replace(masked, '');
  const signer = keyFor(start, keys);
  return {
    ...emptyQuestion,
    method,
    url: address + target,
    authorization: header ?? headerOf(signature, signer?.id),
    contentType,
    body: textOf(body, contentType),
    isBodyRewritten: typeof body === 'object',
    recorded: recordedMistake(entry),
    ...(signer && { id: signer.id, key: signer.key }),
  };
}

/** Of an id that was not verified, the journal has the beginning. */
const keyFor = (start: string, keys: readonly ClientKey[]): ClientKey | undefined =>
  start === '' ? undefined : withPublished(keys).find(({ id }) => id.startsWith(start));

/** Returns the keys of the page and those that are public. */
export const withPublished = (keys: readonly ClientKey[]): readonly ClientKey[] => [
  ...keys,
  publishedCredentials.client,
  publishedCredentials.reader,
];

function headerOf(signature: JournalEntry['signature'], id: string | undefined): string {
  if (signature === undefined) return '';
  const [timestamp = '', nonce = '', , , , , ext = ''] = signature.lines;
  // The client's own function rejects the mark of a masked value.
  const attributes = { id: id ?? signature.id, ts: timestamp, nonce, mac: signature.mac, ext };
  return `MAC ${Object.entries(attributes)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}="${value}"`)
    .join(', ')}`;
}

function textOf(body: unknown, contentType: string): string {
  if (body === undefined || typeof body === 'string') return body ?? '';
  return contentType.startsWith('application/x-www-form-urlencoded')
    ? // The mark of a masked value stays readable.
      new URLSearchParams(body as Record<string, string>)
        .toString()
        .replaceAll(encodeURIComponent(masked), masked)
    : JSON.stringify(body);
}

function recordedMistake(entry: JournalEntry): RecordedMistake | undefined {
  const { status, description, explanation, signature } = entry;
  if (status !== 401) return undefined;
  const textOfLines = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('');
  return {
    description,
    explanation,
    mistakes: mistakesOf(entry),
    lines: textOfLines(signature?.lines ?? []),
    signed: signature?.signed && textOfLines(signature.signed),
  };
}
