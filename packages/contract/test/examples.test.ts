import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as client from '@litas/client';
import * as mac from '@litas/client/mac';
import * as money from '@litas/client/money';
import * as validate from '@litas/client/validate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BlockFiles, writeBlocks } from '../src/readme/block-files.ts';
import { examplesIn, readDocExamples } from '../src/readme/doc-examples.ts';
import { runNode } from '../src/run-program.ts';
import { type ProgramOutcome, runPrograms } from './support/run-programs.ts';

const examples = await readDocExamples();
const testFiles = examples.filter(({ code }) => code.includes("from 'vitest'"));
const programs = examples.filter((example) => !testFiles.includes(example));
let files: BlockFiles;
let outcomes: ReadonlyMap<string, ProgramOutcome>;
beforeAll(async () => {
  files = await writeBlocks(examples);
  outcomes = await runPrograms(programs.map(files.fileOf), { cwd: files.folder });
});
afterAll(() => files.remove());

test.for(programs)('the example at $place runs and prints the documented output', (example) => {
  const outcome = outcomes.get(files.fileOf(example));
  expect(outcome).toMatchObject({ printed: expect.any(Array) });
  expect(outcome).not.toHaveProperty('problem');
  if (example.printed.length > 0) expect(outcome?.printed).toEqual(example.printed);
});

test.for(testFiles)('the test file in the example at $place passes', async (example) => {
  const config = join(files.folder, 'vitest.config.js');
  await writeFile(config, "export default { test: { include: ['**/*.ts'] } };");
  const vitest = fileURLToPath(new URL('vitest.mjs', import.meta.resolve('vitest/package.json')));
  const args = [vitest, 'run', '--config', config, '--root', files.folder, files.fileOf(example)];
  const { code, stdout, stderr } = await runNode(args, { cwd: files.folder });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toMatch(/Tests +\d+ passed/);
});

const named = Object.keys({ ...client, ...mac, ...money, ...validate });
test.for(named)('%s is used in an example', (name) => {
  const word = new RegExp(`\\b${name}\\b`);
  expect(examples.some(({ code }) => word.test(code))).toBe(true);
});

test('an example ends at the next tag or the end of the comment', () => {
  const source = `/**
 * Adds.
 *
 * @example
 * console.log(add(1, 2)); // 3
 *
 * const three = 3;
 * @see https://example.org
 */`;
  expect(examplesIn(source)).toEqual([
    { line: 4, language: 'ts', code: 'console.log(add(1, 2)); // 3\n\nconst three = 3;', printed: ['3'] },
  ]);
});
