/** Details of an error response. */
export interface ErrorDetails {
  /** Messages by field. */
  readonly properties?: Readonly<Record<string, readonly string[]>>;
  /** Data of the error. */
  readonly data?: Readonly<Record<string, unknown>>;
  /** Headers of the response, by lower-case name. */
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * Thrown to respond with an error of the API. Changes that a transaction made before are kept, so that a failed attempt can be counted:
 * check first, then change.
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

/** Creates the error for a missing or invalid signature. */
export const unauthorized = (description: string, data?: ErrorDetails['data']): HttpError =>
  new HttpError(401, 'unauthorized', description, {
    headers: { 'www-authenticate': 'MAC' },
    ...(data && { data }),
  });

/** Creates the error for a resource that the caller may not access. */
export const forbidden = (description: string): HttpError => new HttpError(403, 'forbidden', description);

/** Creates the error for a resource that does not exist. */
export const notFound = (description: string): HttpError => new HttpError(404, 'not_found', description);

/** Creates the error for a resource whose state does not allow the request. */
export const invalidState = (description: string): HttpError =>
  new HttpError(409, 'invalid_state', description);

/** Creates the error for invalid parameters. */
export const invalidParameters = (properties: Readonly<Record<string, readonly string[]>>): HttpError =>
  new HttpError(400, 'invalid_parameters', 'Some parameters are wrong', { properties });
