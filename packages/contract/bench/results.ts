import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { cpus, totalmem } from 'node:os';
import { dirname } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import type { PrintedTable } from './output.ts';

/** The results of a run, with the machine and the versions. */
export interface Results {
  /** ISO 8601. */
  readonly date: string;
  readonly machine: {
    readonly cpu: string;
    readonly cores: number;
    readonly memoryGiB: number;
    readonly platform: string;
  };
  /** Versions of Node.js and of what is measured beside this toolkit. */
  readonly versions: Readonly<Record<string, string>>;
  /** Tables by part. */
  readonly parts: Readonly<Record<string, readonly PrintedTable[]>>;
}

/** The kept results, which the documentation shows. */
const keptFile = fileURLToPath(new URL('../../../apps/docs/bench.json', import.meta.url));
/** The results of the last run. */
const lastFile = fileURLToPath(new URL('../reports/bench.json', import.meta.url));

/** Returns the results of parts, with the machine. */
export async function resultsOf(parts: Results['parts']): Promise<Results> {
  const { devDependencies } = JSON.parse(
    await readFile(new URL('../package.json', import.meta.url), 'utf8'),
  ) as { devDependencies: Readonly<Record<string, string>> };
  const competitors = ['@octokit/request', 'axios', 'ky', 'openapi-fetch', 'autocannon'];
  const others = competitors.flatMap((name) => {
    const version = devDependencies[name];
    return version === undefined ? [] : [[name, version] as const];
  });
  const [first] = cpus();
  return {
    date: new Date().toISOString(),
    machine: {
      cpu: first?.model ?? 'unknown',
      cores: cpus().length,
      memoryGiB: Math.round(totalmem() / 2 ** 30),
      platform: `${process.platform} ${process.arch}`,
    },
    versions: { node: process.versions.node, ...Object.fromEntries(others) },
    parts,
  };
}

/** Reads the kept results; `undefined` when there are none. */
export const readKept = async (): Promise<Results | undefined> =>
  readFile(keptFile, 'utf8').then(
    (text) => JSON.parse(text) as Results,
    () => undefined,
  );

/**
 * Writes the results of a run, and with `keep` also the kept ones, in which other parts stay.
 *
 * @returns The paths.
 */
export async function writeResults(
  results: Results,
  kept: Results | undefined,
  keep: boolean,
): Promise<string[]> {
  const files: [string, Results][] = [[lastFile, results]];
  if (keep) files.push([keptFile, { ...results, parts: { ...kept?.parts, ...results.parts } }]);
  for (const [path, content] of files) {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, `${JSON.stringify(content, null, 2)}\n`);
  }
  return files.map(([path]) => path);
}
