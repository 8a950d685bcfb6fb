import type { ServerResponse } from 'node:http';
import type { OpenStream, PlainResponse } from '../http/message.ts';
import type { UnsentResponses } from './unsent-responses.ts';

/** The responses with endless bodies. Their time and size are limited by their writers. */
export class OpenStreams {
  readonly #open = new Map<ServerResponse, OpenStream>();
  readonly #unsent: UnsentResponses;
  #closing = false;

  /** @param unsent - Limits the time in which a client reads the last text. */
  constructor(unsent: UnsentResponses) {
    this.#unsent = unsent;
  }

  /** Writes a response until its client or its writer ends it. */
  write(response: ServerResponse, { status, headers, stream }: PlainResponse): void {
    // Nothing follows on the connection, so that it need not be waited for when the server closes.
    response.writeHead(status, { ...headers, connection: 'close' });
    // The client learns at once that the stream is there.
    response.flushHeaders();
    if (this.#closing || stream === undefined) return void response.end();
    const open = stream({
      send: (text) => {
        // Node.js throws for a response that was ended a moment ago, and nothing would catch it.
        if (response.writable && !response.destroyed) response.write(text);
      },
      unsentBytes: () => response.writableLength,
      end: (last) => {
        this.#forget(response);
        if (last === undefined) return void response.destroy();
        response.end(last);
        this.#unsent.add(response, response.writableLength);
      },
    });
    this.#open.set(response, open);
    response.on('drain', () => open.drained());
    response.once('close', () => this.#forget(response));
  }

  /** Ends all responses, and every later one immediately. */
  close(): void {
    this.#closing = true;
    for (const response of this.#open.keys()) {
      this.#forget(response);
      response.end();
    }
  }

  #forget(response: ServerResponse): void {
    this.#open.get(response)?.closed();
    this.#open.delete(response);
  }
}
