/** Runs Prism on the tools view. What `pnpm prism` runs. */
import process from 'node:process';
import { prismUsage, readPrismOptions } from './dev/prism-options.ts';
import { runCommand } from './dev/run-command.ts';
import { runPrism } from './dev/run-prism.ts';

await runCommand(async () => {
  const options = readPrismOptions(process.argv.slice(2));
  if (!options.help) return runPrism(options);
  console.log(prismUsage());
  return 0;
});
