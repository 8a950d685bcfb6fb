/**
 * Measures the size of what a browser loads of the client, what a signature and a call cost beside other clients, the sandbox beside
 * Prism, its memory, its long histories and worlds, the MSW handlers, and the sandbox under load with faults; all of it, or what is
 * named: `pnpm bench size calls sandbox`. Of it `npm test` has the sizes and a short load, without their times.
 */
import { parseArgs } from 'node:util';
import { reportCalls } from './calls.ts';
import { reportLoad } from './load.ts';
import { reportMemory } from './memory.ts';
import { reportMsw } from './msw.ts';
import { reportSandbox } from './sandbox.ts';
import { reportSignatures } from './signatures.ts';
import { reportSize } from './size.ts';
import { reportStatements } from './statements.ts';
import { reportWorlds } from './worlds.ts';

const reports = {
  size: reportSize,
  signatures: reportSignatures,
  calls: reportCalls,
  sandbox: reportSandbox,
  memory: reportMemory,
  statements: reportStatements,
  worlds: reportWorlds,
  msw: reportMsw,
  load: reportLoad,
};

const { positionals } = parseArgs({ allowPositionals: true });
const unknown = positionals.filter((name) => !(name in reports));
if (unknown.length > 0) {
  console.error(`There is no benchmark ${unknown.join(', ')}. Known: ${Object.keys(reports).join(', ')}.`);
  process.exitCode = 1;
} else {
  for (const [name, report] of Object.entries(reports)) {
    if (positionals.length === 0 || positionals.includes(name)) await report();
  }
}
