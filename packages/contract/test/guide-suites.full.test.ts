import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser } from '@litas/browser';
import { expect, onTestFinished, test } from 'vitest';
import { createConsumer } from '../src/consumers/run-row.ts';
import { writeBlocks } from '../src/readme/block-files.ts';
import { type PlacedBlock, readBlocks } from '../src/readme/markdown-files.ts';
import { runNode } from '../src/run-program.ts';

const blocks = (await readBlocks()).filter(({ title }) => title !== undefined);
const inGuides = (...names: readonly string[]): PlacedBlock[] =>
  blocks.filter(({ place }) => names.some((name) => place.includes(`/${name}.md:`)));

test('the suite of the guide for Jest passes with the packed packages', { timeout: 120_000 }, async () => {
  const files = Object.fromEntries(inGuides('test-with-jest').map(({ title = '', code }) => [title, code]));
  const links = { jest: 'contract/node_modules/jest', msw: 'contract/node_modules/msw-oldest' };
  await using project = await createConsumer({ packages: ['client', 'sandbox', 'msw'], links }, files, true);
  const { folder } = project;
  const outcome = await runNode(['node_modules/jest/bin/jest.js'], { cwd: folder, timeoutMs: 110_000 });
  expect(outcome).toMatchObject({
    code: 0,
    stderr: expect.stringContaining('Tests:       9 passed, 9 total') as string,
  });
});

test('the suite of the guide for Playwright passes', { timeout: 180_000 }, async () => {
  const suite = inGuides('sign-in-with-paysera', 'test-end-to-end');
  const files = await writeBlocks(suite);
  onTestFinished(() => files.remove());
  const [first] = suite;
  if (!first) throw new Error('The guide has no files.');
  const cwd = dirname(files.fileOf(first));
  const launchOptions = JSON.stringify(await findBrowser());
  // The configuration of the guide, with the browser of this machine.
  const config = `import config from './playwright.config.ts';
export default { ...config, workers: 2, outputDir: 'results', use: { ...config.use, launchOptions: ${launchOptions} } };`;
  await writeFile(join(cwd, 'own.config.ts'), config);
  const cli = fileURLToPath(new URL('cli.js', import.meta.resolve('@playwright/test/package.json')));
  const outcome = await runNode([cli, 'test', '--config', 'own.config.ts'], { cwd, timeoutMs: 170_000 });
  expect(outcome).toMatchObject({ code: 0, stdout: expect.stringContaining('4 passed') as string });
});
