import type { EventLimits } from '../engine/events/event-hub.ts';
import type { Log, OnFailure } from '../engine/journal/entry.ts';
import type { Access } from '../http/access.ts';
import type { PageContext } from '../oauth/pages/page.ts';
import type { InitialStateOptions } from '../seed/world-file/initial-state.ts';
import { noSuchUser, readWorldFile } from '../seed/world-file/read-world-file.ts';
import type { WorldFile } from '../seed/world-file/world-file.ts';
import { checkOptionNames } from './option-names.ts';
import { readHosts, readOrigin, readPublicUrls } from './read-hosts.ts';
import { earliestBeginning, parseTime, readTime } from '../state/clock.ts';
import type { TeamSettings } from '../engine/teams/teams.ts';
import type { Store } from '../state/store.ts';
import { readEventLimits } from './event-limits.ts';
import { readTeam, type TeamOptions } from './team-option.ts';

/** Options of `createSandbox`. */
export interface SandboxOptions {
  /**
   * Seed of the random values: the same seed creates the same users, balances, statements, tokens and ids.
   * @default 1
   */
  seed?: number;
  /**
   * Minimum number of statements in the default wallet of the first user, at most ten million. Older statements are added to the usual
   * history. Use it to test a program with a long history.
   * @default 0
   */
  statements?: number;
  /**
   * Freezes the world clock at this time: a `Date`, or a string in ISO 8601 with seconds and zone, from 1972 to 9999. Tokens, codes and
   * statements use this clock.
   * @default the world clock shows real time
   */
  now?: Date | string;
  /**
   * The signing clock, in milliseconds since 1970. It is used for timestamps of signatures, for nonces and by `getServer`.
   * @default the clock of the store
   */
  signingNow?: () => number;
  /**
   * Origin of the sandbox. Relative URLs that are passed to `fetch` are resolved against it.
   * @default the first of `publicUrls`, or 'http://127.0.0.1:4010'
   */
  origin?: string;
  /**
   * The URLs under which the sandbox is reached, such as `https://sandbox.example.org` behind a proxy. A request to one of their hosts is
   * for this URL, whatever scheme it arrived with: its signature, its pages and its links use it. A request to an IP address or a loopback
   * name is for the first URL. URLs of other machines need `allowRemote`.
   * @default every request is for the host that it names
   */
  publicUrls?: readonly string[];
  /**
   * Host names without ports at which pages and controls are served, in addition to loopback names and the host of `origin`.
   * @default none
   */
  allowedHosts?: readonly string[];
  /**
   * Allows other machines to use the pages and controls, and `serve` to listen on addresses other than loopback.
   * @default false
   */
  allowRemote?: boolean;
  /**
   * Approves every authorization request automatically: `true` as the first user, or the id of a user.
   * @default false
   */
  autoConsent?: boolean | number;
  /**
   * The parsed contents of a world file: the initial state of every world.
   * @default the seeded users and clients
   */
  world?: WorldFile;
  /**
   * Limits calls like the real API: 60 a minute per token and 1,000 an hour per account. More calls get status 429.
   * @default false
   */
  quotas?: boolean;
  /**
   * Responds without explanations of errors, like the real API.
   * @default false
   */
  strict?: boolean;
  /**
   * Shows personal data in the journal, such as names and email addresses. Keys, tokens, codes and passwords stay redacted. The command
   * shows it, unless other machines may use the sandbox. Cannot be combined with `team`.
   * @default false
   */
  personalData?: boolean;
  /**
   * Waits for the latency of a fault, in milliseconds. Replace it in tests.
   * @default waits in real time
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
   * Lets teams share the sandbox: credentials choose the world, and controls need a token. It is for access from other machines too. Cannot be
   * combined with `seed` and `autoConsent`.
   * @default every program on this machine can do everything
   */
  team?: TeamOptions;
  /**
   * Called with one event for each request, and one for each defect of the sandbox.
   * @default no-op
   */
  log?: Log;
  /**
   * Called with each defect of the sandbox, also without `log`. A sandbox whose requests are not logged needs less time for each.
   * @default no-op
   */
  onFailure?: OnFailure;
  /**
   * Returns the response body of `/__sandbox/metrics`: metrics in the text format of Prometheus, such as those of
   * `@litas/sandbox/metrics`.
   * @default the path responds with 404
   */
  metrics?: () => Promise<string>;
}

/** Validated options with their defaults. */
interface Settings {
  /** Options of the initial state. */
  readonly initialState: InitialStateOptions;
  /** The world file of all worlds. */
  readonly file: WorldFile | undefined;
  /** The signing clock, in milliseconds since 1970. */
  readonly signingTime: () => number;
  readonly origin: string;
  readonly access: Access;
  readonly autoConsent: PageContext['autoConsent'];
  readonly strict: boolean;
  readonly personalData: boolean;
  readonly quotas: boolean;
  readonly delay: (milliseconds: number) => Promise<void>;
  readonly events: EventLimits;
  readonly log: Log | undefined;
  readonly onFailure: OnFailure | undefined;
  readonly metrics: SandboxOptions['metrics'];
  /** The settings of teams; `undefined` in a sandbox without teams. */
  readonly team: TeamSettings | undefined;
}

/** Limit of `statements`, so that they fit into memory. */
export const mostStatements = 10_000_000;

/**
 * Validates the options of a sandbox.
 *
 * @throws `RangeError`, `TypeError` or `WorldFileError` that names the invalid option.
 */
export function readOptions(options: SandboxOptions): Settings {
  checkOptions(options);
  const {
    statements = 0,
    store,
    signingNow = store?.now ?? Date.now,
    publicUrls: givenUrls = [],
    origin: givenOrigin,
    allowedHosts = [],
    allowRemote = options.team !== undefined,
    autoConsent = false,
    strict = false,
    personalData = false,
    quotas = false,
    delay = wait,
    events = {},
    log,
    onFailure,
    metrics,
  } = options;
  const now = options.now === undefined ? undefined : readTime('now', options.now, earliestBeginning);
  const publicUrls = readPublicUrls(givenUrls, allowRemote);
  const origin = readOrigin('origin', givenOrigin ?? publicUrls.first ?? 'http://127.0.0.1:4010');
  const file =
    options.world === undefined
      ? undefined
      : readWorldFile(options.world, { now, isPrivate: options.team !== undefined });
  const seed = options.seed ?? file?.seed ?? 1;
  if (!Number.isSafeInteger(seed)) throw new RangeError('seed must be an integer');
  if (!(Number.isInteger(statements) && statements >= 0 && statements <= mostStatements)) {
    throw new RangeError(`statements must be an integer from 0 to ${mostStatements}`);
  }
  const team = options.team && readTeam(options.team, options);
  return {
    team,
    initialState: {
      isPrivate: team !== undefined,
      seed,
      statements,
      frozenAt: now ?? parseTime(file?.now),
      real: store?.now ?? Date.now,
    },
    // The options override the file.
    file: file && { ...file, seed: undefined, now: undefined },
    signingTime: signingNow,
    origin,
    access: { hosts: readHosts(allowedHosts, givenOrigin), allowRemote, publicUrls },
    autoConsent: readAutoConsent(autoConsent, file),
    strict,
    personalData: personalData && team === undefined,
    quotas,
    delay,
    events: readEventLimits(events),
    log,
    onFailure,
    metrics,
  };
}

const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

function readAutoConsent(who: boolean | number, file: WorldFile | undefined): PageContext['autoConsent'] {
  if (typeof who === 'boolean') return who ? 'first' : undefined;
  if (!(Number.isSafeInteger(who) && who > 0)) {
    throw new RangeError('autoConsent must be a boolean or the id of a user');
  }
  const problem = noSuchUser(who, file);
  if (problem === undefined) return who;
  throw new RangeError(`autoConsent is invalid: ${problem}`);
}

/** The options, and the type of those that need no further validation. */
const known: Readonly<Record<keyof SandboxOptions, 'boolean' | 'function' | undefined>> = {
  seed: undefined,
  statements: undefined,
  now: undefined,
  signingNow: 'function',
  origin: undefined,
  publicUrls: undefined,
  allowedHosts: undefined,
  allowRemote: 'boolean',
  autoConsent: undefined,
  world: undefined,
  quotas: 'boolean',
  strict: 'boolean',
  personalData: 'boolean',
  delay: 'function',
  store: undefined,
  team: undefined,
  events: undefined,
  log: 'function',
  onFailure: 'function',
  metrics: 'function',
};

/** Checks the names of the options, and the values of those with a type. A text such as `'false'` would permit what it denies. */
function checkOptions(options: SandboxOptions): void {
  checkOptionNames('createSandbox', options, known);
  for (const [name, type] of Object.entries(known)) {
    const value: unknown = options[name as keyof SandboxOptions];
    if (type && value !== undefined && typeof value !== type)
      throw new TypeError(`${name} must be a ${type}`);
  }
}
