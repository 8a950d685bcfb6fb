/** Checks that changes of the APIs have a changeset. Part of `npm test`. */
import { endWithOutput } from './process/end-with-output.mjs';
import process from 'node:process';
import { changesWithoutChangeset } from './check/api-changes.ts';
import { baseOf } from './check/base-of.ts';
import { missingChangeset } from './check/missing-changeset.ts';
import { root } from './process/root.mjs';

endWithOutput();

if ((await baseOf(root)) === undefined) {
  console.log('Note: there is no origin/main, so changes of the APIs were not looked for.');
}
const problem = await missingChangeset(root);
const problems = [...(problem === undefined ? [] : [problem]), ...(await changesWithoutChangeset(root))];
for (const each of problems) console.error(each);
if (problems.length > 0) process.exitCode = 1;
