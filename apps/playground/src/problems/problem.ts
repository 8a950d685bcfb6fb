import type { Mode } from '../modes/mode.ts';

/** A failure in words for people, with the facts for developers apart. */
export interface Problem {
  /** What happened. */
  readonly title: string;
  /** What to do about it. */
  readonly advice: string;
  /** A command that helps. */
  readonly command?: string;
  /** Address of a page on which a person can do something about it, at the origin of the mode. */
  readonly page?: string;
  /** What the button does; without it repeating would not help. */
  readonly action?: 'retry' | 'connect';
  /** The token is of no use any more: every call would fail so. */
  readonly ended?: boolean;
  /** Nothing is broken: a person decided so. */
  readonly calm?: boolean;
  readonly details: ProblemDetails;
}

/** For developers; nothing personal, no words of the server. */
export interface ProblemDetails {
  readonly code: string;
  readonly status?: number;
  readonly correlationId?: string;
}

/** Where the failure happened. */
export interface ProblemContext {
  readonly mode: Mode;
  /** Where the mode's server listens. */
  readonly origin: string;
  /** Scopes of the operation that failed; any one would do. */
  readonly scopes?: readonly string[];
}
