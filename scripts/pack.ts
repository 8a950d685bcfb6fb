/** Builds and packs what will be published. What `npm run pack` runs. */
import process from 'node:process';
import { runCommand } from './process/command.ts';
import { runPack } from './pack/run-pack.ts';

await runCommand(() => runPack(process.argv.slice(2)));
