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
  /** IP address of the client, from the connection; missing when there is no connection. */
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
   * By default the whole response is sent.
   */
  readonly delivery?: 'lost' | 'cut';
  /**
   * Writes an endless body instead of `body`, after the headers are sent.
   *
   * @param sink - Takes the text.
   * @returns Functions to call when the client can receive more, and when the connection is closed.
   */
  readonly stream?: (sink: StreamSink) => OpenStream;
}

/** Receives the text of an endless body. */
export interface StreamSink {
  /** Sends text, in UTF-8. */
  send(this: void, text: string): void;
  /** Unread bytes, as far as the transport knows. */
  unsentBytes(this: void): number;
  /**
   * Closes the connection.
   *
   * @param last - Text to send before. @default none, and what is unread is lost
   */
  end(this: void, last?: string): void;
}

/** An endless body that is being written. */
export interface OpenStream {
  /** Called when the client can receive more. */
  drained(this: void): void;
  /** Called when the connection is closed. */
  closed(this: void): void;
}
