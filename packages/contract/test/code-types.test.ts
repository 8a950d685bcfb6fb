import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { writeBlocks } from '../src/readme/block-files.ts';
import { readDocExamples } from '../src/readme/doc-examples.ts';
import { readBlocks } from '../src/readme/markdown-files.ts';
import { runNode } from '../src/run-program.ts';

/** Those in `typescript` and `tsx` need a test runner, a browser or a server of their own to run. */
const programs = (await readBlocks()).filter(({ language }) =>
  ['ts', 'typescript', 'tsx'].includes(language),
);
const examples = await readDocExamples();

// Compiled together, since most of the time goes into the imported sources.
test('the code of the guides and of the documentation comments passes the type check', async () => {
  expect(programs.length).toBeGreaterThan(0);
  expect(examples.length).toBeGreaterThan(0);
  const files = await writeBlocks([...programs, ...examples]);
  const manifest = fileURLToPath(import.meta.resolve('typescript-7/package.json'));
  const tsc = manifest.replace(/package\.json$/, 'bin/tsc');
  const { code, stdout } = await runNode([tsc, '-p', files.folder, '--singleThreaded'], {
    cwd: files.folder,
  });
  await files.remove();
  expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
});
