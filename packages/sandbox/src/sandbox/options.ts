import { ConfigurationError, parseOrigin } from '@litas/client/mac';
import { defaultEventLimits, type EventLimits } from '../engine/events/event-hub.ts';
import type { Log } from '../engine/journal/entry.ts';
import type { Access } from '../http/access.ts';
import { isHostName } from '../http/origins.ts';
import { nearestName } from '../http/validate.ts';
import type { PageContext } from '../oauth/pages/page.ts';
import type { BeginningOptions } from '../seed/world-file/initial-state.ts';
import { noSuchUser, readWorldFile } from '../seed/world-file/read-world-file.ts';
import type { WorldFile } from '../seed/world-file/world-file.ts';
import { earliestBeginning, parseTime, readTime } from '../state/clock.ts';
import type { Store } from '../state/store.ts';

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
   * Freezes the world clock at this time, a `Date` or a text in ISO 8601 with seconds and zone, from 1972 to 9999. Tokens, codes and
   * statements go by it.
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
   * Host names, without ports, at which pages and controls are served beside the loopback ones and that of `origin`.
   * @default none
   */
  allowedHosts?: readonly string[];
  /**
   * Lets other machines use the pages and controls, and `serve` listen on addresses that are not loopback.
   * @default false
   */
  allowRemote?: boolean;
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
   * Keeps the state of all worlds. Its worlds outlive the sandbox where it is durable.
   * @default a store in memory
   */
  store?: Store;
  /**
   * Limits of the streams under `/__sandbox/events`, and how often they have a heartbeat.
   * @default see {@link EventLimits}
   */
  events?: EventLimits;
  /**
   * Receives what happens: one event for each request, one for each defect.
   * @default nothing is logged
   */
  log?: Log;
}

/** The options of a sandbox, checked and with their defaults. */
interface Settings {
  /** How worlds begin. */
  readonly beginning: BeginningOptions;
  /** The world file that all worlds begin from. */
  readonly file: WorldFile | undefined;
  /** The signing clock, in milliseconds since 1970. */
  readonly signingTime: () => number;
  readonly origin: string;
  readonly access: Access;
  readonly autoConsent: PageContext['autoConsent'];
  readonly strict: boolean;
  readonly quotas: boolean;
  readonly delay: (milliseconds: number) => Promise<void>;
  readonly events: EventLimits;
  readonly log: Log | undefined;
}

/** More would not fit into memory beside everything else. */
export const mostStatements = 10_000_000;

/** Checks the options of a sandbox; throws an error that names the one which cannot be right. */
export function readOptions(options: SandboxOptions): Settings {
  checkNames(options);
  const {
    statements = 0,
    signingNow = Date.now,
    origin = 'http://127.0.0.1:4010',
    allowedHosts = [],
    allowRemote = false,
    autoConsent = false,
    strict = false,
    quotas = false,
    delay = wait,
    events = {},
    log,
  } = options;
  const now = options.now === undefined ? undefined : readTime('now', options.now, earliestBeginning);
  const file = options.world === undefined ? undefined : readWorldFile(options.world, { now });
  const seed = options.seed ?? file?.seed ?? 1;
  if (!Number.isSafeInteger(seed)) throw new RangeError('seed: an integer is needed.');
  if (!(Number.isInteger(statements) && statements >= 0 && statements <= mostStatements)) {
    throw new RangeError(`statements: an integer from 0 to ${mostStatements} is needed.`);
  }
  return {
    beginning: {
      seed,
      statements,
      frozenAt: now ?? parseTime(file?.now),
      real: Date.now,
    },
    // What the options say of these goes before the file.
    file: file && { ...file, seed: undefined, now: undefined },
    signingTime: signingNow,
    origin: readOrigin(origin),
    access: { hosts: readHosts(allowedHosts, readOrigin(origin)), allowRemote },
    autoConsent: readAutoConsent(autoConsent, file),
    strict,
    quotas,
    delay,
    events: readEventLimits(events),
    log,
  };
}

const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

function readEventLimits(limits: EventLimits): EventLimits {
  for (const [name, value] of Object.entries(limits)) {
    if (!Object.hasOwn(defaultEventLimits, name)) {
      const names = Object.keys(defaultEventLimits).join(', ');
      throw new TypeError(`events.${name}: there is no such limit. Known: ${names}.`);
    }
    if (!(Number.isInteger(value) && value > 0 && value <= 2_147_483_647)) {
      throw new RangeError(`events.${name}: must be an integer from 1 to 2147483647.`);
    }
  }
  return limits;
}

function readOrigin(text: string): string {
  try {
    return parseOrigin('origin', text).origin;
  } catch (error) {
    throw error instanceof ConfigurationError ? new TypeError(error.message) : error;
  }
}

function readHosts(names: readonly string[], origin: string): ReadonlySet<string> {
  if (!Array.isArray(names)) throw new TypeError('allowedHosts: a list of host names is needed.');
  const wrong = names.find((name: unknown) => typeof name !== 'string' || !isHostName(name));
  if (wrong !== undefined) {
    throw new TypeError(`allowedHosts: ${String(wrong)} is not a host name without scheme and port.`);
  }
  return new Set([new URL(origin).hostname, ...names.map((name) => name.toLowerCase())]);
}

function readAutoConsent(who: boolean | number, file: WorldFile | undefined): PageContext['autoConsent'] {
  if (typeof who === 'boolean') return who ? 'first' : undefined;
  if (!(Number.isSafeInteger(who) && who > 0)) {
    throw new RangeError('autoConsent: true, or the id of a user, is needed.');
  }
  const problem = noSuchUser(who, file);
  if (problem === undefined) return who;
  throw new RangeError(`autoConsent: ${problem}`);
}

const known: Readonly<Record<keyof SandboxOptions, true>> = {
  seed: true,
  statements: true,
  now: true,
  signingNow: true,
  origin: true,
  allowedHosts: true,
  allowRemote: true,
  autoConsent: true,
  world: true,
  quotas: true,
  strict: true,
  delay: true,
  store: true,
  events: true,
  log: true,
};

/** Refuses names that no option has, most of which are misspelt. */
function checkNames(options: unknown): void {
  if (typeof options !== 'object' || options === null) throw new TypeError('options: an object is needed.');
  const unknown = Object.keys(options).find((name) => !Object.hasOwn(known, name));
  if (unknown === undefined) return;
  const names = Object.keys(known);
  const nearest = nearestName(unknown, names);
  const hint = nearest === undefined ? '' : `Did you mean ${nearest}? `;
  throw new TypeError(
    `${unknown}: there is no such option of createSandbox. ${hint}Known: ${names.join(', ')}.`,
  );
}
