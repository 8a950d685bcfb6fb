/** A request that was read from a text. */
export interface ParsedRequest {
  /** The method; that of a curl line as it is written. */
  readonly method: string;
  /** The whole URL. */
  readonly url: string;
  /** Headers by name in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** The body; absent without one, and for a form of `--form` of curl, whose boundary is not known. */
  readonly body?: string;
}
