import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { runNode } from '../../src/run-program.ts';

const cwd = fileURLToPath(new URL('../../', import.meta.url));

test('the benchmarks list their parts for --help and measure nothing', async () => {
  const { code, stdout, stderr } = await runNode(['bench/index.ts', '--help'], { cwd });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toMatch(/^ {2}size +\w/m);
  expect(stdout).toMatch(/^ {2}load +\w/m);
});

test.each(['--fast', 'toString'])('the benchmarks reject %s in one sentence', async (parameter) => {
  const { code, stderr } = await runNode(['bench/index.ts', parameter], { cwd });
  expect(code).toBe(2);
  expect(stderr.trim()).toBe(`There is no benchmark ${parameter}; "npm run bench -- --help" lists them.`);
});
