/** A request that was just signed and is about to be sent. */
export interface SignedRequest {
  /** The operation: its `operationId`, or method and path template of a call through `@litas/client/operations`. */
  operation: string;
  /** HTTP method. */
  method: string;
  /** The URL that is sent, which is the one signed unless `signingOrigin` names another origin. */
  url: string;
  /** The `Authorization` header: a credential for this one request. */
  header: string;
  /** The string that was signed. It holds path and query, which may be personal. */
  normalized: string;
}

/** Functions that are told what happens. An error thrown by one ends the call. */
export interface WalletHooks {
  /**
   * Told of every signature, before the request is sent.
   * @default nobody is told
   */
  onSigned?: ((signed: SignedRequest) => void) | undefined;
}
