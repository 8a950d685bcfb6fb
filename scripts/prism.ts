/** Runs Prism on the tools view. What `npm run prism` runs. */
import process from 'node:process';
import { readPrismOptions } from './dev/options.ts';
import { runPrism } from './dev/run-prism.ts';
import { runCommand } from './process/command.ts';

await runCommand(() => runPrism(readPrismOptions(process.argv.slice(2))));
