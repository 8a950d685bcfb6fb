import type { ServerResponse } from 'node:http';

/** Limits of responses that clients have not read. */
interface UnsentLimits {
  readonly unsentBytes: number;
  readonly responseMs: number;
  readonly checkEveryMs: number;
}

interface Unsent {
  readonly bytes: number;
  /** The number of checks before it was sent. Reading a clock for each response would take longer than to count it. */
  readonly since: number;
}

/** Responses that clients have not read yet. Connections that read too slowly, or take too much memory together, are closed. */
export class UnsentResponses {
  readonly #limits: UnsentLimits;
  /** Oldest first. */
  readonly #unsent = new Map<ServerResponse, Unsent>();
  #bytes = 0;
  #checks = 0;
  #timer: NodeJS.Timeout | undefined;

  constructor(limits: UnsentLimits) {
    this.#limits = limits;
  }

  /** Counts a response until {@link UnsentResponses.forget}, which must be called when it is sent or its connection closes. */
  add(response: ServerResponse, bytes: number): void {
    this.#unsent.set(response, { bytes, since: this.#checks });
    this.#bytes += bytes;
    for (const [oldest] of this.#unsent) {
      if (this.#bytes <= this.#limits.unsentBytes || oldest === response) break;
      this.#cut(oldest);
    }
    this.#timer ??= setInterval(() => this.#cutSlow(), this.#limits.checkEveryMs).unref();
  }

  #cutSlow(): void {
    // Not stopped with the last response, which would start and stop it for each request.
    if (this.#unsent.size === 0) {
      clearInterval(this.#timer);
      this.#timer = undefined;
    }
    this.#checks += 1;
    const { responseMs, checkEveryMs } = this.#limits;
    for (const [response, { since }] of this.#unsent) {
      // The first check came at any time after it was sent.
      if ((this.#checks - since - 1) * checkEveryMs < responseMs) break;
      this.#cut(response);
    }
  }

  #cut(response: ServerResponse): void {
    this.forget(response);
    (response.socket ?? response.req.socket).destroy();
  }

  /** Counts a response no longer. */
  forget(response: ServerResponse): void {
    this.#bytes -= this.#unsent.get(response)?.bytes ?? 0;
    this.#unsent.delete(response);
  }
}
