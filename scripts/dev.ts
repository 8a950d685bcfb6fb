/** Runs the playground, the sandbox, Prism and the docs together. What `npm start` runs. */
import process from 'node:process';
import { readOptions, usage } from './dev/options.ts';
import { runCommand } from './dev/run-command.ts';
import { runDev } from './dev/run-dev.ts';

await runCommand(async () => {
  const options = readOptions(process.argv.slice(2));
  if (!options.help) return runDev(options);
  console.log(usage());
  return 0;
});
