import { HttpError } from '../../http/http-error.ts';
import { budgets } from '../../state/budget.ts';

/** Limits of a sandbox for teams. */
export interface TeamLimits {
  /** Requests per second of one team; twice as many at once. @default 200 */
  readonly teamRequests?: number;
  /**
   * Bytes per second of the bodies of one team, received and sent, with its event streams; twice as many at once. Event streams over the
   * limit end with the reason, and clients reconnect when there are bytes again. @default 8_388_608
   */
  readonly teamBytes?: number;
  /** Worlds of one team. @default 100 */
  readonly teamWorlds?: number;
  /** Bytes of the worlds of one team, with their snapshots. @default 67_108_864 */
  readonly teamState?: number;
  /** Open event streams of one team. @default 16 */
  readonly teamStreams?: number;
  /** Tokens of one team. @default 10 */
  readonly teamTokens?: number;
  /** Teams. @default 100 */
  readonly teams?: number;
  /**
   * Requests per second without valid credentials from one address, such as calls of public operations and consent pages; twice as many at
   * once. @default 200
   */
  readonly addressRequests?: number;
  /** Bytes per second of the bodies of these requests, received and sent; twice as many at once. @default 8_388_608 */
  readonly addressBytes?: number;
  /** Requests per second of all teams, and as many of all addresses; twice as many at once. @default 1_000 */
  readonly requests?: number;
  /** Bytes per second of the bodies of all teams, and as many of all addresses; twice as many at once. @default 67_108_864 */
  readonly bytes?: number;
  /** Worlds of all teams. With a store of your own, pass `maxWorlds` to it. @default 1_000 */
  readonly worlds?: number;
  /** Bytes of the worlds of all teams, with their snapshots. With a store of your own, pass `stateBytes` to it. @default 268_435_456 */
  readonly state?: number;
  /** Open event streams of all teams, in each process. @default 64 */
  readonly streams?: number;
  /** Days after which a world without any use is removed. @default 30 */
  readonly worldDays?: number;
}

/** Name of a limit. */
export type TeamLimitName = keyof TeamLimits;

/** The defaults of {@link TeamLimits}. */
export const defaultTeamLimits: Required<TeamLimits> = {
  teamRequests: 200,
  teamBytes: 8_388_608,
  teamWorlds: 100,
  teamState: 67_108_864,
  teamStreams: 16,
  teamTokens: 10,
  teams: 100,
  addressRequests: 200,
  addressBytes: 8_388_608,
  requests: 1_000,
  bytes: 67_108_864,
  worlds: budgets.worlds,
  state: budgets.stateBytes,
  streams: 64,
  worldDays: 30,
};

/** What each limit counts. */
export const limitUnits: Readonly<Record<TeamLimitName, string>> = {
  teamRequests: 'requests per second',
  teamBytes: 'bytes per second',
  teamWorlds: 'worlds',
  teamState: 'bytes',
  teamStreams: 'event streams',
  teamTokens: 'tokens',
  teams: 'teams',
  addressRequests: 'requests per second',
  addressBytes: 'bytes per second',
  requests: 'requests per second',
  bytes: 'bytes per second',
  worlds: 'worlds',
  state: 'bytes',
  streams: 'event streams',
  worldDays: 'days',
};

/** What makes room under each limit. Rates have none: their requests can only wait. */
const remedies: Readonly<Partial<Record<TeamLimitName, string>>> = {
  teamWorlds: 'Remove a world',
  teamState: 'Reset or remove a world, or remove snapshots',
  teamStreams: 'Close an event stream',
  teamTokens: 'Revoke a token',
  teams: 'Remove a team',
  streams: 'Wait until others are closed',
};

/** Returns what a limit counts, in the singular for 1. */
const unitOf = (name: TeamLimitName, limit: number): string =>
  limit === 1 ? limitUnits[name].replace(/s(?= per |$)/, '') : limitUnits[name];

/** Returns the name of a limit in the option `--limit`, such as `team-requests`. */
export const optionName = (name: TeamLimitName): string =>
  name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Details of {@link limitReached}. */
interface LimitReached {
  /** Seconds after which the request can succeed. @default not known */
  readonly retryAfter?: number;
  /** Who shares a limit that is not of one team or address. @default 'teams' */
  readonly all?: 'teams' | 'addresses';
}

/**
 * Creates the error for a limit that is reached. It names the limit and the option.
 *
 * @param limit - The maximum.
 */
export function limitReached(
  name: TeamLimitName,
  limit: number,
  { retryAfter, all = 'teams' }: LimitReached = {},
): HttpError {
  const own = name.startsWith('team') && name !== 'teams' ? 'a team' : 'an address';
  const whose = own === 'a team' || name.startsWith('address') ? own : `all ${all}`;
  return new HttpError(
    429,
    'rate_limit_exceeded',
    `The limit of ${limit} ${unitOf(name, limit)} of ${whose} is reached. ${remedies[name] ?? 'Wait'}, or let the operator raise it: --limit ${optionName(name)}=NUMBER`,
    retryAfter === undefined
      ? {}
      : { headers: { 'retry-after': String(Math.max(1, Math.ceil(retryAfter))) } },
  );
}
