import type { Finding } from '../validators/finding.ts';
import type { Matrix } from './build-report.ts';
import type { FuzzerCheck } from './fuzzer-checks.ts';
import type { Remark } from './remarks.ts';

/** The results of a run. */
export interface Report extends Matrix {
  /** SHA-256 of the bundle. */
  readonly description: string;
  /** All findings of the validators. */
  readonly findings: readonly Finding[];
  readonly tools: readonly ToolOutcome[];
  readonly remarks: readonly Remark[];
  /** The checks of schema-based fuzzers and their results. */
  readonly fuzzerChecks: readonly FuzzerCheck[];
  /** Seconds that the run took. */
  readonly runSeconds: number;
}

/** The result of an external tool. */
export interface ToolOutcome {
  readonly name: string;
  readonly state: 'passed' | 'failed' | 'skipped';
  /** Its figures, or why it did not run. */
  readonly said: string;
}
