/** A server that a test started and must close. */
export interface RunningServer {
  /** Scheme, host and port. */
  readonly url: string;
  readonly close: () => Promise<void>;
}
