import { type Transport, transports } from '../matrix/case.ts';
import type { Matrix, Share, StatusShare } from './build-report.ts';
import { type Check, checks } from './checks.ts';
import type { FuzzerCheck } from './fuzzer-checks.ts';
import type { Report, ToolOutcome } from './report.ts';

/** The part of a report that is the same on every machine and in every run. The docs show it. */
export interface Summary {
  readonly checks: readonly (Share & { readonly name: Check; readonly says: string })[];
  readonly statuses: readonly (StatusShare & { readonly transport: string })[];
  readonly operations: readonly OperationSummary[];
  readonly fuzzerChecks: readonly FuzzerCheck[];
  /** The exceptions, with the number of cases. */
  readonly remarks: readonly { readonly count: number; readonly text: string }[];
}

/** The results of one operation. */
export interface OperationSummary {
  readonly operationId: string;
  /** Passed cases by check. */
  readonly passed: Readonly<Partial<Record<Check, number>>>;
  /** How its declared statuses were reached in the sandbox. */
  readonly statuses: StatusShare;
}

/** The summary that the docs show, with the results of external tools. */
export interface PublishedSummary extends Summary {
  readonly tools: readonly ToolOutcome[];
}

/** Returns the part of a report that is the same on every machine. */
export function summaryOf({
  rows,
  operations,
  statuses,
  fuzzerChecks,
  remarks,
}: Pick<Report, keyof Matrix | 'fuzzerChecks' | 'remarks'>): Summary {
  const names = Object.keys(checks) as Check[];
  const grouped = Map.groupBy(remarks, ({ what, reason }) => `${what}: ${reason}`);
  return {
    checks: names.map((name) => ({ name, says: checks[name], ...operations[name] })),
    statuses: (Object.keys(transports) as Transport[]).map((transport) => ({
      transport: transports[transport],
      ...statuses[transport],
    })),
    operations: rows.map(({ operationId, checks: tallies, statuses: own }) => ({
      operationId,
      passed: Object.fromEntries(
        names.flatMap((name) => (tallies[name].passed > 0 ? [[name, tallies[name].passed]] : [])),
      ),
      statuses: own.sandbox,
    })),
    fuzzerChecks,
    remarks: [...grouped].map(([text, { length: count }]) => ({ count, text })),
  };
}
