/** The parts of a request as texts. */
export interface RequestParts {
  readonly method: string;
  readonly url: string;
  readonly authorization: string;
  readonly contentType: string;
  readonly body: string;
}

/** An empty request. */
export const emptyRequest: RequestParts = {
  method: 'GET',
  url: '',
  authorization: '',
  contentType: '',
  body: '',
};

/** Creates a request from its method, URL, headers and body. */
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
