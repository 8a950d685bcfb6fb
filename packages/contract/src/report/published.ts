import { readFile, writeFile } from 'node:fs/promises';
import { isDeepStrictEqual } from 'node:util';
import { isWhole, missedOf } from './build-report.ts';
import type { Report } from './report.ts';
import { type PublishedSummary, summaryOf } from './summary.ts';

/** The summary that the docs show. It is committed, so that the docs can be built without running the tests. */
const file = new URL('../../../../apps/docs/contract.json', import.meta.url);

/** Whether every check was made and none of them failed. */
export function isGreen({ operations, statuses, findings, fuzzerChecks, tools }: Report): boolean {
  const fuzzed = fuzzerChecks.every(({ outcome }) => outcome === 'passed' || outcome === 'n/a');
  const accepted = tools.every(({ state }) => state !== 'failed');
  return (
    Object.values(operations).every(isWhole) &&
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

const readPublished = async (): Promise<PublishedSummary | undefined> =>
  readFile(file, 'utf8').then(
    (text) => JSON.parse(text) as PublishedSummary,
    () => undefined,
  );
