/** Runs one of the examples. What `npm run example` runs. */
import process from 'node:process';
import { runExample } from './example/run-example.ts';
import { runCommand } from './process/command.ts';

await runCommand(() => runExample(process.argv.slice(2)));
