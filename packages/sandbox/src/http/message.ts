/** A request as the sandbox's core takes it, free of any transport. */
export interface PlainRequest {
  /** Upper-case method. */
  readonly method: string;
  /** Scheme, host and port that the client addressed, such as `http://127.0.0.1:4010`. */
  readonly origin: string;
  /** Path and query, byte for byte as they came. */
  readonly target: string;
  /** Values by lower-case name; repeated headers joined by a comma and a space. */
  readonly headers: Readonly<Record<string, string>>;
  /** The body's bytes; empty when there is none. */
  readonly body: Uint8Array;
  /** IP address of the client, as the connection shows it; left out where there is no connection. */
  readonly remoteAddress?: string | undefined;
}

/** Why a server could not read a request. */
export interface UnreadableRequest {
  readonly status: 400 | 408 | 413 | 431 | 503;
  /** What is wrong, as a sentence without a full stop. */
  readonly description: string;
}

/** An answer as the sandbox's core gives it. */
export interface PlainResponse {
  readonly status: number;
  /** Values by lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  /** Text in UTF-8 or bytes; the empty string when there is none. */
  readonly body: string | Uint8Array;
  /**
   * How its delivery goes wrong on purpose: `lost` sends nothing of it, `cut` about half of the body; both end the connection.
   * Left out: it is delivered whole.
   */
  readonly delivery?: 'lost' | 'cut';
  /**
   * Writes a body without an end, in place of `body`, once the head is sent.
   *
   * @param sink - Takes the text.
   * @returns What to call when the client can take more, and when the connection is closed.
   */
  readonly stream?: (sink: StreamSink) => OpenStream;
}

/** Takes the text of a body without an end. */
export interface StreamSink {
  /** Sends text, in UTF-8. */
  send(this: void, text: string): void;
  /** Bytes that the client has not read yet, as far as the transport knows. */
  unsentBytes(this: void): number;
  /** Closes the connection. */
  end(this: void): void;
}

/** A body without an end that is being written. */
export interface OpenStream {
  /** The client can take more. */
  drained(this: void): void;
  /** The connection is closed. */
  closed(this: void): void;
}
