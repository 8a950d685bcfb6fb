/** Runs every check of the workspace through turbo and ends with one line that counts them. What `npm test` runs. */
import { endWithOutput } from './process/end-with-output.mjs';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { runChecks } from './check/run-checks.ts';
import { commandLine } from './process/command-line.mjs';
import { root } from './process/root.ts';

endWithOutput();

const usage = `${commandLine('test', '[options]')}

  --full   run everything, nothing from the cache, with many more cases for each property test
  --help   print this`;

try {
  const { values } = parseArgs({
    options: { full: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
  });
  if (values.help) console.log(usage);
  else process.exitCode = await runChecks({ root, full: values.full });
} catch (error) {
  if (!(error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')))
    throw error;
  console.error(`${error.message.split('. ')[0]}. "${commandLine('test', '--help')}" lists the options.`);
  process.exitCode = 2;
}
