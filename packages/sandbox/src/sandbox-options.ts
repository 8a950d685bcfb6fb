import type { Log } from './core/log.ts';
import type { WorldFile } from './world-file/world-file.ts';

/** How a sandbox behaves. */
export interface SandboxOptions {
  /**
   * What the world is made from: the same seed makes the same people, balances, statements, tokens and ids.
   * @default 1
   */
  seed?: number;
  /**
   * How many statements the default wallet of the first person has, at least: older ones are made up where the usual history has
   * fewer, up to ten millions. For trying out how a program copes with a long history.
   * @default 0
   */
  statements?: number;
  /**
   * Freezes the world clock at this time, a `Date` or an ISO 8601 text, from 1972 on. Tokens, codes and statements go by it.
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
   * The contents of a world file, parsed, from which every world begins.
   * @default the seeded people and clients
   */
  world?: WorldFile;
  /**
   * Counts calls as the real API does: 60 a minute with a token, 1 000 an hour for an account. More are refused with 429.
   * @default false
   */
  quotas?: boolean;
  /**
   * Leaves explanations out of refusals, as the real API does.
   * @default false
   */
  strict?: boolean;
  /**
   * Waits for as long as a fault makes an answer late, in milliseconds.
   * @default real time
   */
  delay?: (milliseconds: number) => Promise<void>;
  /**
   * Receives what happens: one event for each request, one for each defect.
   * @default nothing is logged
   */
  log?: Log;
}
