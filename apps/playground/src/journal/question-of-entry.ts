import type { JournalEntry } from '@litas/sandbox';
import { exampleClient, staticReader } from '../credentials.ts';
import { emptyQuestion, type Question } from '../screens/signature-lab/kept-question.ts';
import { masked } from './masked.ts';

/**
 * Returns what the signature lab can know of a recorded request: its method, its URL, and the client with its published key. The MAC of a
 * request that was not accepted is not stored, so the header has to be pasted.
 *
 * @param entry - The request.
 * @param origin - Scheme, host and port of the sandbox.
 */
export function questionOfEntry({ method, path, query, signature }: JournalEntry, origin: string): Question {
  const target =
    signature?.lines[3] ??
    path + (query.length > 0 ? '?' : '') + query.map((pair) => pair.join('=')).join('&');
  const start = (signature?.id ?? '').replace(masked, '');
  const client = [exampleClient, staticReader].find(({ id }) => start !== '' && id.startsWith(start));
  return {
    ...emptyQuestion,
    method,
    url: origin + target,
    ...(client && { id: client.id, key: client.key }),
  };
}
