import type { Finding } from '../validators/finding.ts';
import type { FuzzerCheckName } from './fuzzer-checks.ts';
import { transports } from '../matrix/case.ts';

/** The checks of every operation, in the order of the columns of the report. */
export const checks = {
  ...transports,
  msw: `${transports.msw}, same response as the sandbox, byte for byte`,
  scopes: 'called with and without each required scope',
  signature: 'unsigned requests are rejected, signed ones accepted',
  malformed: 'malformed requests are rejected',
  properties: 'generated requests get responses that the description declares',
} as const;

/** The name of a check. */
export type Check = keyof typeof checks;

/** A result of a test, for the report. */
export interface Proof {
  readonly operationId: string;
  readonly check: Check;
  /** The declared status that was reached on a transport. */
  readonly status?: number | undefined;
  /** Source of the status. @default 'behavior' */
  readonly by?: StatusSource;
}

/** The cause of a status: the call and the state of the sandbox, a fault rule, or an example requested with `Prefer: code=`. */
export type StatusSource = 'behavior' | 'fault' | 'replay';

declare module 'vitest' {
  interface TaskMeta {
    /** Results of the test by operation. */
    proofs?: readonly Proof[];
    /** The findings of the validators. */
    findings?: readonly Finding[];
    /** The checks of schema-based fuzzers that the test contains. */
    fuzzer?: readonly FuzzerCheckName[];
    /** The external tool that the test runs, and its figures. */
    tool?: { readonly name: string; said?: string };
  }
}
