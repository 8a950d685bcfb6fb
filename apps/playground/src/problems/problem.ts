import type { Language } from '../i18n/languages.ts';
import type { Mode } from '../modes/mode.ts';

/** A message for an error, with details for developers. */
export interface Problem {
  /** What happened. */
  readonly title: string;
  /** What the user can do. */
  readonly advice: string;
  /** A command that solves the problem. */
  readonly command?: string;
  /** URL of a page that solves the problem, at the origin of the mode. */
  readonly page?: string;
  /** The action of the button; `undefined` if trying again does not help. */
  readonly action?: 'retry' | 'connect';
  /** Whether the token is invalid, so that every call fails. */
  readonly ended?: boolean;
  /** Whether it is a decision of the user instead of an error. */
  readonly calm?: boolean;
  readonly details: ProblemDetails;
}

/** Details for developers, without personal data and texts of the server. */
export interface ProblemDetails {
  readonly code: string;
  readonly status?: number;
  readonly correlationId?: string;
}

/** The context of an error. */
export interface ProblemContext {
  readonly mode: Mode;
  /** The origin of the mode's server. */
  readonly origin: string;
  /** Scopes of the failed operation; one of them is enough. */
  readonly scopes?: readonly string[];
  /** The language of the message. @default 'en' */
  readonly language?: Language;
}
