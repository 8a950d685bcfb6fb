import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSandbox } from '@litas/sandbox';
import { serve } from '@litas/sandbox/node';
import { expect, onTestFinished, test } from 'vitest';
import { startPrism } from '../src/prism.ts';
import { findProgram } from '../src/readme/find-program.ts';
import { readBlocks } from '../src/readme/markdown-files.ts';
import { runProgram } from '../src/run-program.ts';

const programs: Readonly<Record<string, string | undefined>> = {
  python: findProgram('python3', 'python'),
  php: findProgram('php'),
};
const blocks = (await readBlocks()).filter(({ language }) => language in programs);

test('the guides have code in every tested language', () => {
  expect(new Set(blocks.map(({ language }) => language))).toEqual(new Set(Object.keys(programs)));
});

test.for(blocks)('the $language code at $place runs against its servers', async (block, { skip }) => {
  const program = programs[block.language];
  if (program === undefined) return skip(`This machine has no ${block.language}.`);
  const prism = await startPrism();
  const sandbox = await serve(createSandbox(), { port: 0 });
  const folder = await mkdtemp(join(tmpdir(), 'litas-'));
  onTestFinished(async () => {
    await rm(folder, { recursive: true });
    await sandbox.close();
    await prism.close();
  });
  const file = join(folder, `program.${block.language}`);
  const code = block.code
    .replaceAll('http://127.0.0.1:4011', prism.url)
    .replaceAll('http://127.0.0.1:4010', sandbox.url);
  await writeFile(file, code);
  const { code: exitCode, stdout, stderr } = await runProgram(program, [file], { cwd: folder });
  expect({ exitCode, stderr: exitCode === 0 ? '' : stderr }).toEqual({ exitCode: 0, stderr: '' });
  expect(stdout.trim()).toBe(block.output?.trim() ?? '');
});
