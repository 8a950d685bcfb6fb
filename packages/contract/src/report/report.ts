import type { Finding } from '../validators/finding.ts';
import type { Matrix } from './build-report.ts';
import type { FuzzerCheck } from './fuzzer-checks.ts';
import type { Remark } from './remarks.ts';

/** What a run proved. */
export interface Report extends Matrix {
  /** SHA-256 of the bundle. */
  readonly description: string;
  /** What the validators objected to; nothing of it is left out. */
  readonly findings: readonly Finding[];
  readonly tools: readonly ToolOutcome[];
  readonly remarks: readonly Remark[];
  /** What schema-based fuzzers check, and what came of it. */
  readonly fuzzerChecks: readonly FuzzerCheck[];
  /** Seconds that the whole run took. */
  readonly runSeconds: number;
}

/** What another tool said. */
export interface ToolOutcome {
  readonly name: string;
  readonly state: 'passed' | 'failed' | 'skipped';
  /** Its figures, or why it was not asked. */
  readonly said: string;
}
