import type { RunnerTestCase } from 'vitest';
import { type Finding, lineOf } from '../validators/finding.ts';
import type { MatrixCase, Transport } from '../matrix/case.ts';
import type { Proof } from './checks.ts';

interface Task {
  readonly meta: RunnerTestCase['meta'];
}

/** Records in a test what it proves. The reporter counts it when the test has ended. */
export function prove(task: Task, ...proofs: readonly Proof[]): void {
  task.meta.proofs = proofs;
}

/** Returns what a case proves when it passes on a transport. */
export function proofOf({ operationId, status, replayed, fault }: MatrixCase, check: Transport): Proof {
  const by = replayed[check] !== undefined ? 'replay' : fault ? 'fault' : 'behavior';
  return { operationId, check, status, by };
}

/**
 * Records that a case of the matrix was run on some transports.
 *
 * @returns The findings of the validators, one line each.
 */
export function recordCase(
  task: Task,
  each: MatrixCase,
  on: readonly Transport[],
  findings: readonly Finding[],
): string[] {
  const { operationId, about } = each;
  const proofs = on.map((transport) => proofOf(each, transport));
  // Prism checks no scopes, so it proves nothing about them.
  const ofScopes: Proof[] =
    about === 'scope' && !on.includes('prism') ? [{ operationId, check: 'scopes' }] : [];
  prove(task, ...proofs, ...ofScopes);
  task.meta.findings = findings;
  return findings.map(lineOf);
}
