/** A request as text of its parts. */
export interface RequestParts {
  readonly method: string;
  readonly url: string;
  readonly authorization: string;
  readonly contentType: string;
  readonly body: string;
}

/** A request without any part. */
export const emptyRequest: RequestParts = {
  method: 'GET',
  url: '',
  authorization: '',
  contentType: '',
  body: '',
};

/** Makes a request of its method, URL, headers and body. */
export function requestOf(
  method: string,
  url: string,
  headers: readonly (readonly [name: string, value: string])[],
  body: string,
): RequestParts {
  const valueOf = (wanted: string): string =>
    headers.find(([name]) => name.toLowerCase() === wanted)?.[1].trim() ?? '';
  return {
    method: method.toUpperCase(),
    url,
    authorization: valueOf('authorization'),
    contentType: valueOf('content-type'),
    body,
  };
}
