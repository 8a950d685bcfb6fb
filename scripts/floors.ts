/** Checks that the imports of each package go down its floors only. Part of `npm test`. */
import { endWithOutput } from './process/end-with-output.mjs';
import process from 'node:process';
import { checkFloors } from './floors/check-floors.ts';
import { floors } from './floors/floors.ts';
import { root } from './process/root.mjs';

endWithOutput();

for (const [source, list] of Object.entries(floors)) {
  const { files, problems } = await checkFloors(root, source, list);
  for (const problem of problems) console.error(problem);
  console.log(`${source}: ${files} files, ${problems.length} problems`);
  if (problems.length > 0) process.exitCode = 1;
}
