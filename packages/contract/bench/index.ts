/**
 * Measures the size of the client in a browser, the time of a signature and of a call beside other clients, the sandbox beside
 * Prism, its memory, long histories and worlds, the MSW handlers, and the sandbox under load with faults. Names select parts:
 * `pnpm bench size calls sandbox`. `npm test` checks the sizes and runs a short load, without times.
 */
import { endWithOutput } from '@litas/scripts/end-with-output';
import process from 'node:process';
import { commandLine } from '@litas/scripts/command-line';
import { takeTables } from './output.ts';
import { regressionsOf } from './regressions.ts';
import { readKept, type Results, resultsOf, writeResults } from './results.ts';

endWithOutput();

/** A part, which is loaded when it is measured. */
interface Part {
  readonly measures: string;
  readonly report: () => Promise<void>;
}

const parts: Readonly<Record<string, Part>> = {
  size: {
    measures: 'what a browser loads of the client, minified and compressed',
    report: async () => (await import('./size.ts')).reportSize(),
  },
  signatures: {
    measures: 'what a signature costs, beside other transports to make one',
    report: async () => (await import('./signatures.ts')).reportSignatures(),
  },
  calls: {
    measures: 'what a call costs, beside other HTTP clients',
    report: async () => (await import('./calls.ts')).reportCalls(),
  },
  sandbox: {
    measures: 'start time and throughput, beside Prism',
    report: async () => (await import('./sandbox.ts')).reportSandbox(),
  },
  memory: {
    measures: 'what the sandbox takes and gives back',
    report: async () => (await import('./memory.ts')).reportMemory(),
  },
  statements: {
    measures: 'pages of long histories',
    report: async () => (await import('./statements.ts')).reportStatements(),
  },
  stores: {
    measures: 'the SQLite store, beside the one in memory',
    report: async () => (await import('./stores.ts')).reportStores(),
  },
  postgres: {
    measures: 'the store in PostgreSQL: round trips, and pages of long histories',
    report: async () => (await import('./postgres.ts')).reportPostgres(),
  },
  worlds: {
    measures: 'large worlds',
    report: async () => (await import('./worlds.ts')).reportWorlds(),
  },
  teams: {
    measures: 'a team beside another one that is over its limit',
    report: async () => (await import('./teams.ts')).reportTeams(),
  },
  msw: {
    measures: 'the MSW handlers',
    report: async () => (await import('./msw.ts')).reportMsw(),
  },
  workbench: {
    measures: 'the workbench in a browser, under many events',
    report: async () => (await import('./workbench.ts')).reportWorkbench(),
  },
  start: {
    measures: 'the start of the command litas, beside Node.js',
    report: async () => (await import('./start.ts')).reportStart(),
  },
  load: {
    measures: 'the sandbox under load with faults',
    report: async () => (await import('./load.ts')).reportLoad(),
  },
};

const usage = `${commandLine('bench', '[part …]')}

Measures all parts, or those that are named, as ratios of one run. A part takes about a minute on a machine that does nothing else. Ratios of
processor time hold on a busy one, too. The results are in packages/contract/reports/bench.json. Figures that are worse than the kept ones by more than 20 % are listed at the end.

  --keep      keep the results in apps/docs/bench.json, which the documentation shows

${Object.entries(parts)
  .map(([name, { measures }]) => `  ${name.padEnd(12)}${measures}`)
  .join('\n')}`;

/** Longest time of a part, in seconds. */
const longest = 240;

/** Ends the run with an error when a part takes too long. Its servers end with this process. */
async function withinLimit(name: string, report: Promise<void>): Promise<void> {
  const limit = setTimeout(() => {
    console.error(`The part ${name} did not end within ${longest} seconds.`);
    process.exit(1);
  }, longest * 1_000);
  await report.finally(() => clearTimeout(limit));
}

const parameters = process.argv.slice(2).filter((parameter) => parameter !== '--');
const keep = parameters.includes('--keep');
const names = parameters.filter((name) => name !== '--keep');
const unknown = names.filter((name) => !Object.hasOwn(parts, name));
if (parameters.includes('--help') || parameters.includes('-h')) {
  console.log(usage);
} else if (unknown.length > 0) {
  console.error(
    `There is no benchmark ${unknown.join(', ')}; "${commandLine('bench', '--help')}" lists them.`,
  );
  process.exitCode = 2;
} else {
  const measured: Record<string, Results['parts'][string]> = {};
  const chosen = Object.entries(parts).filter(([name]) => names.length === 0 || names.includes(name));
  for (const [index, [name, { report, measures }]] of chosen.entries()) {
    console.log(`\n${index + 1} of ${chosen.length}: ${name} (${measures})`);
    const started = performance.now();
    await withinLimit(name, report());
    console.log(`${name} took ${Math.round((performance.now() - started) / 1000)} s`);
    measured[name] = takeTables();
  }
  const [kept, results] = [await readKept(), await resultsOf(measured)];
  const worse = kept ? regressionsOf(kept, results) : [];
  if (worse.length > 0) {
    console.log(`Worse than on ${kept?.date.slice(0, 10)} by more than 20 %`);
    console.table(worse);
  }
  await writeResults(results, kept, keep);
}
