/** An answer that has been read to its end. */
export interface ReadAnswer {
  /** Status and headers; its body is gone. */
  readonly response: Response;
  /** What the body said; empty when there was none. */
  readonly text: string;
}
