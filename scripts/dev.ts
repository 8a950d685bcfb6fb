/** Runs the playground, the sandbox, Prism and the docs together. What `npm start` runs. */
import process from 'node:process';
import { readOptions, usage, UsageError } from './dev/options.ts';
import { runDev } from './dev/run-dev.ts';

try {
  const options = readOptions(process.argv.slice(2));
  if (options.help) console.log(usage);
  else process.exitCode = await runDev(options);
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
// What is still open, such as the watch for signals, must not keep the command alive.
process.exit();
