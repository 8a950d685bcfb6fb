import type { Finding } from '../judges/finding.ts';
import type { FuzzerCheckName } from './fuzzer-checks.ts';
import { ways } from '../matrix/case.ts';

/** What is checked of every operation, in the order of the report's columns. */
export const checks = {
  ...ways,
  msw: `${ways.msw}, byte for byte as the sandbox`,
  scopes: 'with and without each scope that it needs',
  signature: 'unsigned is refused, signed goes through',
  malformed: 'malformed is refused',
  properties: 'generated requests keep the promises of the description',
} as const;

/** A check of every operation. */
export type Check = keyof typeof checks;

/** What a test proves, for the report. */
export interface Proof {
  readonly operationId: string;
  readonly check: Check;
  /** The declared status that it reaches, on a way. */
  readonly status?: number | undefined;
  /** What led to the status. @default 'behaviour' */
  readonly by?: StatusSource;
}

/** What led to a status: the call and the state of the sandbox, a fault rule, or an example that `Prefer: code=` asks for. */
export type StatusSource = 'behaviour' | 'fault' | 'replay';

declare module 'vitest' {
  interface TaskMeta {
    /** What the test proves of operations. */
    proofs?: readonly Proof[];
    /** What the judges objected to. */
    findings?: readonly Finding[];
    /** Checks of fuzzers that the test made. */
    fuzzer?: readonly FuzzerCheckName[];
    /** The tool whose own judgement the test asks for, and what it said. */
    tool?: { readonly name: string; said?: string };
  }
}
