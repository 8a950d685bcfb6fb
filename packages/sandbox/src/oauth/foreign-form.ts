import type { PlainRequest } from '../core/message.ts';

/**
 * Whether a form was sent by a page of somebody else. Nobody logs in here, so that a form which another page sends would be as good
 * as the person's own; browsers tell where a form comes from, and a page cannot change what they say.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9700#section-4.7
 */
export function isForeignForm({ origin: own, headers }: PlainRequest): boolean {
  const { origin, 'sec-fetch-site': site } = headers;
  if (origin !== undefined && origin !== own) return true;
  return site !== undefined && site !== 'same-origin' && site !== 'none';
}
