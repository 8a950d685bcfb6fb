/** A request without a transport, as the core of the sandbox handles it. */
export interface PlainRequest {
  /** Upper-case method. */
  readonly method: string;
  /** Scheme, host and port of the URL, such as `http://127.0.0.1:4010`. */
  readonly origin: string;
  /** Path and query, byte for byte. */
  readonly target: string;
  /** Values by lower-case name; repeated headers joined by a comma and a space. */
  readonly headers: Readonly<Record<string, string>>;
  /** Bytes of the body; empty without a body. */
  readonly body: Uint8Array;
  /** IP address of the client, as the connection shows it; left out where there is no connection. */
  readonly remoteAddress?: string | undefined;
}

/** Why a server cannot read a request. */
export interface UnreadableRequest {
  readonly status: 400 | 408 | 413 | 431 | 503;
  /** The problem, as a sentence without a full stop. */
  readonly description: string;
}

/** A response of the core of the sandbox. */
export interface PlainResponse {
  readonly status: number;
  /** Values by lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  /** Text, which is sent in UTF-8, or bytes; the empty string without a body. */
  readonly body: string | Uint8Array;
  /**
   * Fault of the delivery: `lost` sends nothing, `cut` sends about half of the body; both close the connection.
   * Left out: the whole response is sent.
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
