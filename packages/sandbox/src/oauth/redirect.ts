import type { PlainResponse } from '../core/message.ts';
import { redirectTo } from './redirect-uri.ts';

/**
 * Sends the browser back to the client. The status makes it a GET without the form, which must not reach the client.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9700#section-4.12
 */
export function redirect(
  uri: string,
  parameters: Readonly<Record<string, string | undefined>>,
): PlainResponse {
  return {
    status: 303,
    headers: {
      location: redirectTo(uri, parameters),
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
    },
    body: '',
  };
}
