import type { HttpError } from './http-error.ts';
import { localized } from './locale.ts';
import type { PlainRequest, PlainResponse } from './message.ts';

/** Creates a JSON response. The content type has no `charset`, since the vendor's client compares it literally. */
export const json = (
  status: number,
  body: unknown,
  headers: PlainResponse['headers'] = {},
): PlainResponse => ({
  status,
  headers: { 'content-type': 'application/json', 'cache-control': 'no-store', ...headers },
  body: JSON.stringify(body),
});

/** Creates a response without content. */
export const noContent = (): PlainResponse => ({ status: 204, headers: {}, body: '' });

/** Creates an error response, in the language of the request where there is a translation. */
export function errorResponse(
  { status, code, message, details }: Pick<HttpError, 'status' | 'code' | 'message' | 'details'>,
  { headers }: PlainRequest,
): PlainResponse {
  const local = localized(code, headers['accept-language']);
  return json(
    status,
    {
      error: code,
      error_description: local?.description ?? message,
      ...(details.properties && { error_properties: details.properties }),
      ...(details.data && { error_data: details.data }),
    },
    { ...(local && { 'content-language': local.locale }), ...details.headers },
  );
}
