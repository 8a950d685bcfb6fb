import { parseMacHeader } from '@litas/client/mac';
import type { ClientKey } from '../credentials.ts';
import { emptyQuestion, type Question } from './kept-question.ts';
import type { Attempt } from '../calls/call-recorder.ts';

/**
 * Returns a request of this page as a question for the signature lab.
 *
 * @param attempt - The request.
 * @param keys - The keys that the page has.
 */
export function questionOfAttempt(
  { method, url, signed, body, contentType }: Attempt,
  keys: readonly ClientKey[],
): Question {
  const authorization = signed?.header ?? '';
  const parsed = parseMacHeader(authorization);
  const id = parsed.ok ? parsed.attributes.id : '';
  return {
    ...emptyQuestion,
    method,
    url,
    authorization,
    contentType,
    body: new TextDecoder().decode(body),
    id,
    key: keys.find((each) => each.id === id)?.key ?? '',
  };
}
