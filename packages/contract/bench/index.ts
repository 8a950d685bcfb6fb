/**
 * Measures the size of the client in a browser, the time of a signature and of a call beside other clients, the sandbox beside
 * Prism, its memory, long histories and worlds, the MSW handlers, and the sandbox under load with faults. Names select parts:
 * `pnpm bench size calls sandbox`. `npm test` checks the sizes and runs a short load, without times.
 */
import { endWithOutput } from '@litas/scripts/end-with-output';
import process from 'node:process';
import { commandLine } from '@litas/scripts/command-line';
import { reportCalls } from './calls.ts';
import { reportLoad } from './load.ts';
import { reportMemory } from './memory.ts';
import { reportMsw } from './msw.ts';
import { reportPostgres } from './postgres.ts';
import { reportSandbox } from './sandbox.ts';
import { reportSignatures } from './signatures.ts';
import { takeTables } from './output.ts';
import { regressionsOf } from './regressions.ts';
import { readKept, type Results, resultsOf, writeResults } from './results.ts';
import { reportSize } from './size.ts';
import { reportStart } from './start.ts';
import { reportStatements } from './statements.ts';
import { reportStores } from './stores.ts';
import { reportTeams } from './teams.ts';
import { reportWorkbench } from './workbench.ts';
import { reportWorlds } from './worlds.ts';

endWithOutput();

const parts = {
  size: { report: reportSize, measures: 'what a browser loads of the client, minified and compressed' },
  signatures: {
    report: reportSignatures,
    measures: 'what a signature costs, beside other transports to make one',
  },
  calls: { report: reportCalls, measures: 'what a call costs, beside other HTTP clients' },
  sandbox: { report: reportSandbox, measures: 'start time and throughput, beside Prism' },
  memory: { report: reportMemory, measures: 'what the sandbox takes and gives back' },
  statements: { report: reportStatements, measures: 'pages of long histories' },
  stores: { report: reportStores, measures: 'the SQLite store, beside the one in memory' },
  postgres: {
    report: reportPostgres,
    measures: 'the store in PostgreSQL: round trips, and pages of long histories',
  },
  worlds: { report: reportWorlds, measures: 'large worlds' },
  teams: { report: reportTeams, measures: 'a team beside another one that is over its limit' },
  msw: { report: reportMsw, measures: 'the MSW handlers' },
  workbench: { report: reportWorkbench, measures: 'the workbench in a browser, under many events' },
  start: { report: reportStart, measures: 'the start of the command litas, beside Node.js' },
  load: { report: reportLoad, measures: 'the sandbox under load with faults' },
};

const usage = `${commandLine('bench', '[part …]')}

Measures all parts, or those that are named, as ratios of one run. Nothing else should run beside it. The results are in
packages/contract/reports/bench.json. Figures that are worse than the kept ones by more than 20 % are listed at the end.

  --keep      keep the results in apps/docs/bench.json, which the documentation shows

${Object.entries(parts)
  .map(([name, { measures }]) => `  ${name.padEnd(12)}${measures}`)
  .join('\n')}`;

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
  for (const [name, { report }] of Object.entries(parts)) {
    if (names.length > 0 && !names.includes(name)) continue;
    await report();
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
