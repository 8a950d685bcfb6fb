/** A request that was read from a text. */
export interface ParsedRequest {
  readonly method: string;
  readonly url: string;
  /** Headers by name in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Uint8Array | string;
  /** The time of the server in Unix seconds, where the text has it. */
  readonly serverTime?: number;
}
