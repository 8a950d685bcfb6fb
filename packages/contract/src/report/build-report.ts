import type { DescribedOperation } from '../description/operations.ts';
import { type Check, checks, type Proof } from './checks.ts';

/** A proof and how its test ended. */
export interface JudgedProof extends Proof {
  readonly passed: boolean;
}

/** How many tests of a check passed. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

/** Everything that was checked of one operation. */
export interface Row {
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
  readonly checks: Readonly<Record<Check, Tally>>;
}

/** How much of something holds. */
export interface Share {
  readonly done: number;
  readonly of: number;
}

/** Operations × checks, and what they add up to. */
export interface Matrix {
  readonly rows: readonly Row[];
  /** Operations of which a check was made and nothing of it failed. */
  readonly operations: Readonly<Record<Check, Share>>;
  /** Declared statuses that Prism was brought to answer, and the errors among them. */
  readonly statuses: Share;
  readonly errorStatuses: Share;
}

const names = Object.keys(checks) as Check[];

/** Adds up what the tests proved of each operation. */
export function buildMatrix(
  operations: readonly DescribedOperation[],
  proofs: readonly JudgedProof[],
): Matrix {
  const rows = operations.map(({ operationId, method, path }): Row => {
    const own = proofs.filter((proof) => proof.operationId === operationId);
    return { operationId, method, path, checks: perCheck((check) => tally(own, check)) };
  });
  return {
    rows,
    operations: perCheck((check) => ({
      done: rows.filter((row) => holds(row.checks[check])).length,
      of: rows.length,
    })),
    statuses: statusesOf(operations, proofs, () => true),
    errorStatuses: statusesOf(operations, proofs, (status) => status >= 400),
  };
}

/** Whether a check was made and nothing of it failed. */
export const holds = ({ passed, failed }: Tally): boolean => passed > 0 && failed === 0;

const perCheck = <Value>(of: (check: Check) => Value): Record<Check, Value> =>
  Object.fromEntries(names.map((check) => [check, of(check)])) as Record<Check, Value>;

function tally(proofs: readonly JudgedProof[], check: Check): Tally {
  const own = proofs.filter((proof) => proof.check === check);
  const passed = own.filter((proof) => proof.passed).length;
  return { passed, failed: own.length - passed };
}

function statusesOf(
  operations: readonly DescribedOperation[],
  proofs: readonly JudgedProof[],
  counts: (status: number) => boolean,
): Share {
  const declared = operations.flatMap(({ answers }) => Object.keys(answers)).filter((s) => counts(Number(s)));
  const reached = proofs.filter(({ passed, status }) => passed && status !== undefined && counts(status));
  return { done: reached.length, of: declared.length };
}
