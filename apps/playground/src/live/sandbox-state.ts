import type { LiveStatus } from './live-world.ts';

/** How far the page has come with a sandbox. Every screen takes its text about it from `sandboxStateMessages`. */
export type SandboxState =
  | 'connecting'
  /** Nothing responds. */
  | 'down'
  /** A server responds, but sends no events. */
  | 'failed'
  /** The world was removed. */
  | 'removed'
  /** A team sandbox, and the page has no token. */
  | 'locked'
  | 'wrongToken'
  | 'administratorToken'
  /** The team has no such world. */
  | 'noWorld'
  /** The world has no client with which the page can sign. */
  | 'noClients'
  | 'ready';

/**
 * Returns the state of a sandbox.
 *
 * @param status - Whether events of the world arrive.
 * @param hasClient - Whether the world has the client with which the page signs; `undefined` until it is known.
 */
export function sandboxState(status: LiveStatus, hasClient: boolean | undefined): SandboxState {
  switch (status.state) {
    case 'live':
      if (hasClient === undefined) return 'connecting';
      return hasClient ? 'ready' : 'noClients';
    case 'offline':
      return 'down';
    case 'missing':
      return 'noWorld';
    case 'unauthorized':
      return ofToken[status.token];
    default:
      return status.state;
  }
}

const ofToken = {
  missing: 'locked',
  rejected: 'wrongToken',
  administrator: 'administratorToken',
} as const satisfies Record<string, SandboxState>;

/** The states in which the sandbox responds, and the user has to do something before a call can succeed. */
const waiting: ReadonlySet<SandboxState> = new Set([
  'failed',
  'removed',
  'locked',
  'wrongToken',
  'administratorToken',
  'noWorld',
  'noClients',
]);

/** Returns whether the sandbox responds, but cannot be used before the user does something. */
export const isWaiting = (state: SandboxState): boolean => waiting.has(state);

/** Returns whether the sandbox needs a token that the page does not have. */
export const needsToken = (state: SandboxState): boolean =>
  state === 'locked' || state === 'wrongToken' || state === 'administratorToken';

/** Returns the id of the part of the page that leads on; `undefined` if there is none. */
export function nextPartId(state: SandboxState): string | undefined {
  if (needsToken(state)) return 'team-token';
  if (state === 'noWorld') return 'missing-world';
  return state === 'noClients' ? 'signing-clients' : undefined;
}
