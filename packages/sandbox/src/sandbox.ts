import type { PlainRequest, PlainResponse } from './core/message.ts';

/** A Wallet API with a world of its own. */
export interface Sandbox {
  /** Where it is reached. */
  readonly origin: string;
  /**
   * Answers a request that is free of any transport. It never rejects.
   *
   * @param request - Method, origin, target, headers and octets, as they came.
   * @returns Status, headers and body.
   */
  handle(this: void, request: PlainRequest): Promise<PlainResponse>;
  /**
   * Answers as the platform's `fetch` does, without a network.
   *
   * @param input - A request, or a URL that may be relative to `origin`.
   * @param init - As for `fetch`; its `signal` is honoured.
   * @returns The answer. It rejects only with the signal's reason, or with a `TypeError` for what is no request.
   */
  fetch(this: void, input: Request | URL | string, init?: RequestInit): Promise<Response>;
  /** Puts the world back to its seed: tokens, codes and grants are gone. Used nonces stay used. */
  reset(this: void): Promise<void>;
  /** The world clock. */
  readonly clock: SandboxClock;
}

/** The world clock of a sandbox. Signatures have their own clock. */
export interface SandboxClock {
  /** What it shows. */
  now(this: void): Promise<Date>;
  /** Sets it; it goes on running if it ran before, and stands still otherwise. */
  set(this: void, time: Date | string): Promise<void>;
  /** Sets it forward by some seconds. */
  advance(this: void, seconds: number): Promise<void>;
  /** Makes it stand still. */
  freeze(this: void): Promise<void>;
  /** Makes it run on from where it stands. */
  resume(this: void): Promise<void>;
}
