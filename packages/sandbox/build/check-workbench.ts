/** Ends with an error when the built package does not contain the workbench, before it is packed. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildAdvice, publishedFolder } from './workbench-folders.ts';

if (!existsSync(join(publishedFolder, 'manifest.json'))) {
  process.stderr.write(`The package does not contain the workbench. ${buildAdvice}\n`);
  process.exitCode = 1;
}
