import { WalletError } from '@litas/client';
import type { Mode } from '../modes/mode.ts';
import { serverDown } from './server-down.ts';
import { knownSentences, sentenceForStatus } from './sentences.ts';

/** A failure in words for people, with the facts for developers apart. */
export interface Problem {
  /** What happened. */
  readonly title: string;
  /** What to do about it. */
  readonly advice: string;
  /** A command that helps. */
  readonly command?: string;
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

/**
 * Explains an error in our own words, chosen by its code. The server's words are never shown.
 *
 * @param error - What was thrown.
 * @param context - Where it happened.
 */
export function explainProblem(error: unknown, context: ProblemContext): Problem {
  if (!(error instanceof WalletError)) return { ...unexpected, details: { code: 'unexpected' } };
  const details = readDetails(error);
  if (error.code === 'connection') return { ...serverDown(context), details };
  const sentence = knownSentences(context)[error.code] ?? sentenceForStatus(details.status) ?? unexpected;
  return { ...sentence, details };
}

const unexpected = {
  title: 'Something went wrong in this page.',
  advice: 'Try again. If it happens again, reload the page.',
  action: 'retry',
} as const;

function readDetails(error: WalletError): ProblemDetails {
  const { status, correlationId } = error as { status?: unknown; correlationId?: unknown };
  return {
    code: error.code,
    ...(typeof status === 'number' && { status }),
    ...(typeof correlationId === 'string' && { correlationId }),
  };
}
