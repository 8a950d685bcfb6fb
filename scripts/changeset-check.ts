/** Checks that operations which come or go have a changeset. Part of `npm test`. */
import { endWithOutput } from './process/end-with-output.mjs';
import process from 'node:process';
import { missingChangeset } from './check/missing-changeset.ts';
import { root } from './process/root.mjs';

endWithOutput();

const problem = await missingChangeset(root);
if (problem !== undefined) {
  console.error(problem);
  process.exitCode = 1;
}
