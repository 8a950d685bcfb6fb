/** What a refusal says beyond its code. */
export interface RefusalDetails {
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
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly status: number;
  readonly code: string;
  readonly details: RefusalDetails;

  constructor(status: number, code: string, description: string, details: RefusalDetails = {}) {
    super(description);
    this.status = status;
    this.code = code;
    this.details = details;
  }
}

/** The resource is there, but not for this caller. */
export const forbidden = (description: string): Refusal => new Refusal(403, 'forbidden', description);

/** There is no such resource. */
export const notFound = (description: string): Refusal => new Refusal(404, 'not_found', description);

/** The resource is there, but its state does not allow the request. */
export const invalidState = (description: string): Refusal => new Refusal(409, 'invalid_state', description);

/** Parameters have a wrong form. */
export const invalidParameters = (properties: Readonly<Record<string, readonly string[]>>): Refusal =>
  new Refusal(400, 'invalid_parameters', 'Some parameters are wrong', { properties });
