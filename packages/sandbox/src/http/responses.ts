import type { HttpError } from './http-error.ts';
import { localized } from './locale.ts';
import type { PlainRequest, PlainResponse } from './message.ts';

/** An answer in JSON. The content type has no `charset`: the vendor's own client compares it literally. */
export const json = (
  status: number,
  body: unknown,
  headers: PlainResponse['headers'] = {},
): PlainResponse => ({
  status,
  headers: { 'content-type': 'application/json', 'cache-control': 'no-store', ...headers },
  body: JSON.stringify(body),
});

/** An answer without content. */
export const noContent = (): PlainResponse => ({ status: 204, headers: {}, body: '' });

/** The API's error body for a refusal, described in the language that the request asks for where that is known. */
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
