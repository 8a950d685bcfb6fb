/** Checks that hand-written text uses the words of the glossary. Part of `npm test`. */
import { endWithOutput } from './process/end-with-output.mjs';
import process from 'node:process';
import { findWordsInFiles } from './words/find-words-in-files.ts';
import { root } from './process/root.mjs';

endWithOutput();

const { files, findings } = await findWordsInFiles(root);
for (const { path, line, found, use } of findings) {
  console.error(`${path}:${line}: "${found}": use ${use}`);
}
console.log(`${files} files, ${findings.length} problems`);
if (findings.length > 0) process.exitCode = 1;
