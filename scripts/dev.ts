/** Runs the playground, the sandbox, Prism and the docs together. What `npm start` runs. */
import process from 'node:process';
import { readOptions } from './dev/options.ts';
import { runDev } from './dev/run-dev.ts';
import { runCommand } from './process/command.ts';

await runCommand(() => runDev(readOptions(process.argv.slice(2))));
