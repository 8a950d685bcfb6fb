import type { ServerResponse } from 'node:http';

/** How many bytes of responses may wait for clients to read them, and for how long. */
interface UnsentLimits {
  readonly unsentBytes: number;
  readonly responseMs: number;
  readonly checkEveryMs: number;
}

interface Unsent {
  readonly bytes: number;
  /** When it was written, in milliseconds of a clock that only runs forward. */
  readonly since: number;
}

/** The responses that clients have not read yet. Those that wait too long, or take too much memory together, are cut. */
export class UnsentResponses {
  readonly #limits: UnsentLimits;
  /** The oldest first. */
  readonly #unsent = new Map<ServerResponse, Unsent>();
  #bytes = 0;
  #timer: NodeJS.Timeout | undefined;

  constructor(limits: UnsentLimits) {
    this.#limits = limits;
  }

  /** Counts a response that is about to be written, until the client has read it. */
  add(response: ServerResponse, bytes: number): void {
    this.#unsent.set(response, { bytes, since: performance.now() });
    this.#bytes += bytes;
    response.once('close', () => this.#forget(response));
    for (const [oldest] of this.#unsent) {
      if (this.#bytes <= this.#limits.unsentBytes || oldest === response) break;
      this.#cut(oldest);
    }
    this.#timer ??= setInterval(() => this.#cutSlow(), this.#limits.checkEveryMs).unref();
  }

  #cutSlow(): void {
    const latest = performance.now() - this.#limits.responseMs;
    for (const [response, { since }] of this.#unsent) {
      if (since > latest) break;
      this.#cut(response);
    }
  }

  #cut(response: ServerResponse): void {
    this.#forget(response);
    (response.socket ?? response.req.socket).destroy();
  }

  #forget(response: ServerResponse): void {
    this.#bytes -= this.#unsent.get(response)?.bytes ?? 0;
    this.#unsent.delete(response);
    if (this.#unsent.size > 0) return;
    clearInterval(this.#timer);
    this.#timer = undefined;
  }
}
