import type { Log } from './core/log.ts';

/** How a sandbox behaves. */
export interface SandboxOptions {
  /**
   * What the world is made from: the same seed makes the same people, balances, statements, tokens and ids.
   * @default 1
   */
  seed?: number;
  /**
   * Freezes the world clock at this time, a `Date` or an ISO 8601 text. Tokens, codes and statements go by it.
   * @default the world clock runs with the real one
   */
  now?: Date | string;
  /**
   * The signing clock, in milliseconds since 1970. The window of signatures, nonces and `GET /server` go by it.
   * @default Date.now
   */
  signingNow?: () => number;
  /**
   * Where the sandbox is reached: relative URLs given to `fetch` resolve against it, and its controls answer to it.
   * @default 'http://127.0.0.1:4010'
   */
  origin?: string;
  /**
   * Grants every authorization request at once instead of showing the consent page: `true` for the first person, or a user's id.
   * @default false
   */
  autoConsent?: boolean | number;
  /**
   * Leaves explanations out of refusals, as the real API does.
   * @default false
   */
  strict?: boolean;
  /**
   * Receives what happens: one event for each request, one for each defect.
   * @default nothing is logged
   */
  log?: Log;
}
