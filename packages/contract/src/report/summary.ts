import { type Transport, transports } from '../matrix/case.ts';
import type { Share, StatusShare } from './build-report.ts';
import { type Check, checks } from './checks.ts';
import type { FuzzerCheck } from './fuzzer-checks.ts';
import type { Report, ToolOutcome } from './report.ts';

/** A report without what differs from machine to machine and from run to run: what the docs show. */
export interface Summary {
  readonly checks: readonly (Share & { readonly name: Check; readonly says: string })[];
  readonly statuses: readonly (StatusShare & { readonly transport: string })[];
  readonly operations: readonly OperationSummary[];
  readonly fuzzerChecks: readonly FuzzerCheck[];
  /** What is not checked as everything else is, and how often. */
  readonly remarks: readonly { readonly count: number; readonly text: string }[];
}

/** What was checked of one operation. */
export interface OperationSummary {
  readonly operationId: string;
  /** How many cases passed, by check. */
  readonly passed: Readonly<Partial<Record<Check, number>>>;
  /** How its declared statuses were reached in the sandbox. */
  readonly statuses: StatusShare;
}

/** What the docs show of a report, with the tools that were at hand. */
export interface PublishedSummary extends Summary {
  readonly tools: readonly ToolOutcome[];
}

/** Takes out of a report what is the same on every machine. */
export function summaryOf({ rows, operations, statuses, fuzzerChecks, remarks }: Report): Summary {
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
