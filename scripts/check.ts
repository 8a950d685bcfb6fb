/** Runs every check of the workspace through turbo and ends with one line that counts them. What `npm test` runs. */
import { runChecks } from './check/run-checks.ts';
import { command, runCommand } from './process/command.ts';
import { root } from './process/root.mjs';

await runCommand(() => {
  const { full = false } = command('test', 'Runs every check; what has not changed comes from the cache.')
    .option('--full', 'run everything, nothing from the cache, with many more cases for each property test')
    .parse()
    .opts<{ full?: boolean }>();
  return runChecks({ root, full });
});
