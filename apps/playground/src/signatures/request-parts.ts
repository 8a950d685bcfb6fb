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
