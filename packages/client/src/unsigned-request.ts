/** A request before it is signed and sent. Each attempt makes a request of the platform from it. */
export interface UnsignedRequest {
  readonly method: string;
  /** As it goes on the wire. */
  readonly url: string;
  /** Its `Authorization` says who has to sign. */
  readonly headers: Headers;
  readonly body: BodyInit | null;
  /** The caller's, which ends the call. */
  readonly signal: AbortSignal;
}
