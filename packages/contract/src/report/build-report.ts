import type { DescribedOperation } from '../description/operations.ts';
import { type MatrixCase, type Transport, transports } from '../matrix/case.ts';
import { type Check, checks, type Proof } from './checks.ts';

/** A result with the state and duration of its test. */
export interface ProofResult extends Proof {
  readonly passed: boolean;
  readonly milliseconds: number;
}

/** Passed and failed tests of a check. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

/** The results of one operation. */
export interface Row {
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
  readonly checks: Readonly<Record<Check, Tally>>;
  /** How its declared statuses were reached, by transport. */
  readonly statuses: Readonly<Record<Transport, StatusShare>>;
}

/** A share of a whole. */
export interface Share {
  readonly done: number;
  readonly of: number;
}

/** How the declared statuses were reached. Each is counted once, in the first group that it belongs to. */
export interface StatusShare {
  /** By the call and the state of the sandbox. */
  readonly byBehavior: number;
  /** By a fault rule of the sandbox. */
  readonly byFault: number;
  /** As an example, by `Prefer: code=`. */
  readonly replayed: number;
  /** Unreachable statuses. Each has an exception with the reason. */
  readonly unreachable: number;
  /** Number of declared statuses. */
  readonly of: number;
}

/** Operations × checks, and their sums. */
export interface Matrix {
  readonly rows: readonly Row[];
  /** Operations for which a check was made and passed. */
  readonly operations: Readonly<Record<Check, Share>>;
  readonly statuses: Readonly<Record<Transport, StatusShare>>;
  /** Seconds that the tests of each check took. */
  readonly seconds: Readonly<Record<Check, number>>;
}

const checkNames = Object.keys(checks) as Check[];
const transportNames = Object.keys(transports) as Transport[];

/**
 * Adds up the results of the tests by operation.
 *
 * @param operations - The operations of the description.
 * @param cases - The matrix, with the statuses that cannot be reached.
 * @param proofs - The results of the tests.
 */
export function buildMatrix(
  operations: readonly DescribedOperation[],
  cases: readonly MatrixCase[],
  proofs: readonly ProofResult[],
): Matrix {
  const rows = operations.map((operation): Row => {
    const { operationId, method, path } = operation;
    const own = proofs.filter((proof) => proof.operationId === operationId);
    return {
      operationId,
      method,
      path,
      checks: perCheck((check) => tally(own, check)),
      statuses: perTransport((transport) => statusesOf(operation, transport, cases, own)),
    };
  });
  return {
    rows,
    operations: perCheck((check) => {
      const concerned = operations.filter((operation) => concerns(check, operation));
      const held = rows.filter((row) => holds(row.checks[check]));
      return { done: held.length, of: concerned.length };
    }),
    statuses: perTransport((transport) => {
      const sum = (part: keyof StatusShare): number =>
        rows.reduce((total, { statuses }) => total + statuses[transport][part], 0);
      return {
        byBehavior: sum('byBehavior'),
        byFault: sum('byFault'),
        replayed: sum('replayed'),
        unreachable: sum('unreachable'),
        of: sum('of'),
      };
    }),
    seconds: perCheck((check) => {
      const own = proofs.filter((proof) => proof.check === check);
      return Math.round(own.reduce((total, { milliseconds }) => total + milliseconds, 0) / 100) / 10;
    }),
  };
}

/** Returns whether a check was made and passed. */
export const holds = ({ passed, failed }: Tally): boolean => passed > 0 && failed === 0;

/** Returns whether a check passed for all operations. */
export const isWhole = ({ done, of }: Share): boolean => done === of;

/** Returns how many statuses were reached, by behavior or by a fault rule. A replayed example proves less. */
export const reachedOf = ({ byBehavior, byFault }: StatusShare): number => byBehavior + byFault;

/** Returns how many declared statuses were not reached and are not known to be unreachable. */
export const missedOf = (share: StatusShare): number =>
  share.of - reachedOf(share) - share.replayed - share.unreachable;

/** Returns whether a check applies to an operation. */
const concerns = (check: Check, { scopes }: DescribedOperation): boolean =>
  check !== 'scopes' || scopes.length > 0;

const perCheck = <Value>(of: (check: Check) => Value): Record<Check, Value> =>
  Object.fromEntries(checkNames.map((check) => [check, of(check)])) as Record<Check, Value>;

const perTransport = <Value>(of: (transport: Transport) => Value): Record<Transport, Value> =>
  Object.fromEntries(transportNames.map((transport) => [transport, of(transport)])) as Record<
    Transport,
    Value
  >;

function tally(proofs: readonly ProofResult[], check: Check): Tally {
  const own = proofs.filter((proof) => proof.check === check);
  const passed = own.filter((proof) => proof.passed).length;
  return { passed, failed: own.length - passed };
}

function statusesOf(
  { operationId, responses }: DescribedOperation,
  transport: Transport,
  cases: readonly MatrixCase[],
  proofs: readonly ProofResult[],
): StatusShare {
  const declared = Object.keys(responses).map(Number);
  const passed = proofs.filter((proof) => proof.check === transport && proof.passed);
  const own = cases.filter((each) => each.operationId === operationId);
  const isUnreachable = (status: number): boolean => {
    const leading = own.filter((each) => each.status === status);
    return leading.length > 0 && leading.every(({ excluded }) => excluded[transport] !== undefined);
  };
  const sources = declared.map((status) => {
    const by = new Set(
      passed.filter((proof) => proof.status === status).map((proof) => proof.by ?? 'behavior'),
    );
    return by.has('behavior')
      ? 'behavior'
      : by.has('fault')
        ? 'fault'
        : by.has('replay')
          ? 'replay'
          : isUnreachable(status)
            ? 'unreachable'
            : 'missed';
  });
  const count = (wanted: string): number => sources.filter((source) => source === wanted).length;
  return {
    byBehavior: count('behavior'),
    byFault: count('fault'),
    replayed: count('replay'),
    unreachable: count('unreachable'),
    of: declared.length,
  };
}
