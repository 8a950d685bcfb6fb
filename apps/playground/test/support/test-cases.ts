import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createWallet } from '@litas/client';
import type { JournalEntry, Sandbox } from '@litas/sandbox';
import { expect } from 'vitest';
import { startVitest } from 'vitest/node';
import { exampleClient, publishedCredentials } from '../../src/credentials.ts';
import { caseOfEntry, type CaseContext } from '../../src/journal/case-of-entry.ts';
import { groupEntries } from '../../src/journal/group-entries.ts';
import { vitestCase } from '../../src/snippets/vitest.ts';
import type { NoVitestCase, VitestCase } from '../../src/snippets/vitest-source.ts';

/** The origin of the recorded requests. */
export const origin = 'http://127.0.0.1:4010';

/** Writes a recorded request as a test case. */
export function caseOf(
  requests: readonly JournalEntry[],
  entry: JournalEntry,
  context: Partial<CaseContext> = {},
): VitestCase | NoVitestCase {
  const groups = groupEntries(requests, () => undefined);
  const attempts = groups.find(({ entries }) => entries.includes(entry))?.entries ?? [entry];
  const credentials = publishedCredentials;
  const known = { origin, credentials, isTeam: false, world: undefined };
  return vitestCase(caseOfEntry(entry, { requests, attempts, ...known, ...context }));
}

/** Returns the text of a case. */
export const textOf = (made: VitestCase | NoVitestCase): string =>
  typeof made === 'string' ? expect.unreachable(made) : made.text;

/** Runs test cases, each in a file of its own, and returns their states. */
export async function statesOf(texts: readonly string[], world?: object): Promise<readonly string[]> {
  // The folder is in this package, so that its imports are found.
  const folder = await mkdtemp(join(fileURLToPath(new URL('..', import.meta.url)), 'snippet-'));
  try {
    const files =
      world === undefined ? [] : texts.flatMap((text) => text.match(/litas-world-\d+\.json/g) ?? []);
    await Promise.all(files.map((file) => writeFile(join(folder, file), JSON.stringify(world))));
    const names = texts.map((_, index) => `case-${String(index).padStart(2, '0')}.test.ts`);
    await Promise.all(texts.map((text, index) => writeFile(join(folder, names[index] ?? ''), text)));
    const run = await startVitest('test', [], {
      root: folder,
      config: false,
      watch: false,
      reporters: [{}],
      include: ['*.test.ts'],
      // One worker for all, since each loads the sandbox.
      isolate: false,
      maxWorkers: 1,
    });
    const modules = run.state
      .getTestModules()
      .toSorted((one, other) => one.moduleId.localeCompare(other.moduleId));
    const states = modules.map((module) =>
      [...module.children.allTests()].map((each) => {
        const { state, errors = [] } = each.result();
        return [each.name, state, ...errors.map(({ message }) => message)].join(': ');
      }),
    );
    await run.close();
    return states.flat();
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Returns a client of a sandbox, and its options. */
export const walletOf = ({ origin: baseUrl, fetch }: Sandbox) => {
  const options = { client: exampleClient, baseUrl, fetch };
  return { options, wallet: createWallet({ ...options, retry: false }) };
};
