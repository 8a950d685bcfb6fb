/** What a refusal says beyond its code. */
export interface ErrorDetails {
  /** Messages by the field that they are about. */
  readonly properties?: Readonly<Record<string, readonly string[]>>;
  /** Data of the error. */
  readonly data?: Readonly<Record<string, unknown>>;
  /** Headers of the answer, by lower-case name. */
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * Thrown by whatever refuses a request; the answer is the API's error body. What a transaction changed before it is kept, so that a
 * wrong attempt can be counted: check first, then change.
 */
export class HttpError extends Error {
  override readonly name = 'HttpError';
  readonly status: number;
  readonly code: string;
  readonly details: ErrorDetails;

  constructor(status: number, code: string, description: string, details: ErrorDetails = {}) {
    super(description);
    this.status = status;
    this.code = code;
    this.details = details;
  }
}

/** Authentication is missing or wrong. */
export const unauthorized = (description: string, data?: ErrorDetails['data']): HttpError =>
  new HttpError(401, 'unauthorized', description, {
    headers: { 'www-authenticate': 'MAC' },
    ...(data && { data }),
  });

/** The resource is there, but not for this caller. */
export const forbidden = (description: string): HttpError => new HttpError(403, 'forbidden', description);

/** There is no such resource. */
export const notFound = (description: string): HttpError => new HttpError(404, 'not_found', description);

/** The resource is there, but its state does not allow the request. */
export const invalidState = (description: string): HttpError =>
  new HttpError(409, 'invalid_state', description);

/** Parameters have a wrong form. */
export const invalidParameters = (properties: Readonly<Record<string, readonly string[]>>): HttpError =>
  new HttpError(400, 'invalid_parameters', 'Some parameters are wrong', { properties });
