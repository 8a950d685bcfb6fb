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

/**
 * Records that a case of the matrix was run on some transports.
 *
 * @returns The findings of the validators, one line each.
 */
export function recordCase(
  task: Task,
  { operationId, status, about, replayed, fault }: MatrixCase,
  on: readonly Transport[],
  findings: readonly Finding[],
): string[] {
  const proofs = on.map((check): Proof => {
    const by = replayed[check] !== undefined ? 'replay' : fault ? 'fault' : 'behavior';
    return { operationId, check, status, by };
  });
  // Prism checks no scopes, so it proves nothing about them.
  const ofScopes: Proof[] =
    about === 'scope' && !on.includes('prism') ? [{ operationId, check: 'scopes' }] : [];
  prove(task, ...proofs, ...ofScopes);
  task.meta.findings = findings;
  return findings.map(lineOf);
}
