import { readFile, writeFile } from 'node:fs/promises';
import { isDeepStrictEqual } from 'node:util';
import { operations } from '../description/find-operation.ts';
import { allCases, casesOn } from '../matrix/all-cases.ts';
import { type Transport, transports } from '../matrix/case.ts';
import { buildMatrix, isWhole, missedOf } from './build-report.ts';
import { proofOf } from './proof.ts';
import { remarks } from './remarks.ts';
import type { Report } from './report.ts';
import { type OperationSummary, type PublishedSummary, type Summary, summaryOf } from './summary.ts';

/** The summary that the docs show. It is committed, so that the docs can be built without running the tests. */
const file = new URL('../../../../apps/docs/contract.json', import.meta.url);

/** Whether every check was made and none of them failed. */
export function isGreen({ operations: sums, statuses, findings, fuzzerChecks, tools }: Report): boolean {
  const fuzzed = fuzzerChecks.every(({ outcome }) => outcome === 'passed' || outcome === 'n/a');
  const accepted = tools.every(({ state }) => state !== 'failed');
  return (
    Object.values(sums).every(isWhole) &&
    Object.values(statuses).every((share) => missedOf(share) === 0) &&
    fuzzed &&
    accepted &&
    findings.length === 0
  );
}

/** Writes the summary for the docs. A tool that is not installed keeps the result of the last run that had it. */
export async function publish(report: Report): Promise<void> {
  const before = await readPublished();
  const tools = report.tools.map((tool) => {
    const known = before?.tools.find(({ name }) => name === tool.name);
    return tool.state === 'skipped' && known?.state === 'passed' ? known : tool;
  });
  const summary: PublishedSummary = { ...summaryOf(report), tools };
  await writeFile(file, `${JSON.stringify(summary, null, 2)}\n`);
}

/** Whether the docs show the results of this run. Optional tools are not compared. */
export async function isPublished(report: Report): Promise<boolean> {
  const published = await readPublished();
  if (!published) return false;
  const { tools: _, ...summary } = published;
  return isDeepStrictEqual(summary, JSON.parse(JSON.stringify(summaryOf(report))));
}

/**
 * Finds what the docs show otherwise than a run would prove now: operations, declared statuses, cases of each transport, and exceptions.
 * It needs no run, unlike {@link isPublished}, which also compares the results of the other checks.
 *
 * @returns Names of operations and of parts of the summary.
 */
export async function staleParts(): Promise<string[]> {
  const published = await readPublished();
  if (!published) return ['everything'];
  const names = Object.keys(transports) as Transport[];
  const proofs = names.flatMap((name) =>
    casesOn(name).map((each) => ({ ...proofOf(each, name), passed: true, milliseconds: 0 })),
  );
  const expected = summaryOf({
    ...buildMatrix(operations, allCases, proofs),
    remarks,
    fuzzerChecks: published.fuzzerChecks,
  });
  const ofTransports = ({ operationId, passed, statuses }: OperationSummary) => ({
    operationId,
    passed: names.map((name) => passed[name]),
    statuses,
  });
  const known = new Map(published.operations.map((each) => [each.operationId, ofTransports(each)]));
  const listed = new Set(expected.operations.map(({ operationId }) => operationId));
  const shares = ({ checks }: Summary) => checks.map(({ name, says, of }) => [name, says, of]);
  return [
    ...expected.operations
      .filter((each) => !isDeepStrictEqual(known.get(each.operationId), ofTransports(each)))
      .map(({ operationId }) => operationId),
    ...[...known.keys()].filter((operationId) => !listed.has(operationId)),
    ...(isDeepStrictEqual(shares(published), shares(expected)) ? [] : ['checks']),
    ...(isDeepStrictEqual(published.statuses, expected.statuses) ? [] : ['statuses']),
    ...(isDeepStrictEqual(published.remarks, expected.remarks) ? [] : ['remarks']),
  ];
}

const readPublished = async (): Promise<PublishedSummary | undefined> =>
  readFile(file, 'utf8').then(
    (text) => JSON.parse(text) as PublishedSummary,
    () => undefined,
  );
