import { readFile, writeFile } from 'node:fs/promises';
import { isDeepStrictEqual } from 'node:util';
import { isWhole, missedOf } from './build-report.ts';
import type { Report } from './report.ts';
import { type PublishedSummary, summaryOf } from './summary.ts';

/** The summary that the docs show. It is committed, so that they can be built without a run. */
const file = new URL('../../../../apps/docs/contract.json', import.meta.url);

/** Whether all that can be checked was, and nothing was found. */
export function isGreen({ operations, statuses, findings, fuzzerChecks, tools }: Report): boolean {
  const fuzzed = fuzzerChecks.every(({ outcome }) => outcome === 'passed' || outcome === 'n/a');
  const judged = tools.every(({ state }) => state !== 'failed');
  return (
    Object.values(operations).every(isWhole) &&
    Object.values(statuses).every((share) => missedOf(share) === 0) &&
    fuzzed &&
    judged &&
    findings.length === 0
  );
}

/** Writes what the docs show. A tool that is missing here keeps what was said of it where it was at hand. */
export async function publish(report: Report): Promise<void> {
  const before = await readPublished();
  const tools = report.tools.map((tool) => {
    const known = before?.tools.find(({ name }) => name === tool.name);
    return tool.state === 'skipped' && known?.state === 'passed' ? known : tool;
  });
  const summary: PublishedSummary = { ...summaryOf(report), tools };
  await writeFile(file, `${JSON.stringify(summary, null, 2)}\n`);
}

/** Whether the docs show what this run proved, whatever tools were at hand. */
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
