import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser } from '@litas/browser';
import { createSandbox } from '@litas/sandbox';
import { connectSandbox, connectTeams } from '@litas/sandbox/connect';
import { serve } from '@litas/sandbox/node';
import { expect, onTestFinished, test } from 'vitest';
import { createConsumer } from '../src/consumers/run-row.ts';
import { writeBlocks } from '../src/readme/block-files.ts';
import { type PlacedBlock, readBlocks } from '../src/readme/markdown-files.ts';
import { runNode } from '../src/run-program.ts';

const blocks = (await readBlocks()).filter(({ title }) => title !== undefined);
const inGuides = (...names: readonly string[]): PlacedBlock[] =>
  blocks.filter(({ place }) => names.some((name) => place.includes(`/${name}.md:`)));

test.each([
  ['the MSW of the guide', 'msw-oldest', {}],
  ['MSW 3', 'msw', { NODE_OPTIONS: '--experimental-vm-modules' }],
])(
  'the suite of the guide for Jest passes with the packed packages, %s and the sandbox of a team',
  { timeout: 120_000 },
  async (_, msw, env) => {
    const files = Object.fromEntries(inGuides('test-with-jest').map(({ title = '', code }) => [title, code]));
    const links = { jest: 'contract/node_modules/jest', msw: `contract/node_modules/${msw}` };
    await using project = await createConsumer(
      { packages: ['client', 'sandbox', 'msw'], links },
      files,
      true,
    );
    const jest = async (more: Readonly<Record<string, string>>) => {
      const cwd = project.folder;
      const path = 'node_modules/jest/bin/jest.js';
      const { code, stderr } = await runNode([path], { cwd, env: { ...env, ...more }, timeoutMs: 110_000 });
      return { code, tests: /^Tests: .*$/m.exec(stderr)?.[0] };
    };
    expect(await jest({ LITAS_SANDBOX_TOKEN: '' })).toEqual({
      code: 0,
      tests: 'Tests:       3 skipped, 10 passed, 13 total',
    });
    const { url, token, worlds } = await serveTeam();
    expect(await jest({ LITAS_SANDBOX_URL: url, LITAS_SANDBOX_TOKEN: token })).toEqual({
      code: 0,
      tests: 'Tests:       13 passed, 13 total',
    });
    expect(await worlds()).toEqual([]);
  },
);

/** Serves a sandbox with a team until the test is over. */
async function serveTeam() {
  const adminToken = 'administrator-of-the-tests-0123456789';
  const server = await serve(createSandbox({ team: { adminToken } }), { port: 0 });
  onTestFinished(() => server.close());
  const { token } = await connectTeams(server.url, { token: adminToken }).createTeam('shop');
  return { url: server.url, token, worlds: connectSandbox(server.url, { token }).worlds };
}

test('the suite of the guide for Playwright passes', { timeout: 270_000 }, async () => {
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
  const passes = async (env: Readonly<Record<string, string>>) => {
    const options = { cwd, env, timeoutMs: 85_000 };
    const outcome = await runNode([cli, 'test', '--config', 'own.config.ts'], options);
    expect(outcome).toMatchObject({ code: 0, stdout: expect.stringContaining('4 passed') as string });
  };
  await passes({});
  // The changes of the guide for the sandbox of a team.
  const spec = suite.find(({ title }) => title === 'sign-in.spec.ts') ?? expect.fail('no spec');
  const click = `page.getByRole('button', { name: 'Approve' }).click()`;
  const options = '{ url: process.env.SANDBOX_URL, token: process.env.LITAS_SANDBOX_TOKEN }';
  const ofTeam = `import { approve } from './approve.ts';\n${spec.code}`
    .replaceAll(click, 'approve(page, world)')
    .replace('sandboxTest()', `sandboxTest(${options})`);
  expect(ofTeam.match(/approve\(page, world\)/g)).toHaveLength(3);
  await writeFile(files.fileOf(spec), ofTeam);
  await passes({});
  const { url, token, worlds } = await serveTeam();
  await passes({ SANDBOX_URL: url, LITAS_SANDBOX_TOKEN: token });
  expect(await worlds()).toEqual([]);
});

test.each([
  ['test-with-msw', 'wallet.test.ts', 'Tests  3 passed (3)', false],
  ['test-with-vitest', 'team.test.ts', 'Tests  2 passed (2)', true],
] as const)(
  'the test file of the guide %s passes with Vitest',
  { timeout: 120_000 },
  async (guide, title, passed, hasTeam) => {
    const block = inGuides(guide).find((each) => each.title === title) ?? expect.fail(`no ${title}`);
    const files = await writeBlocks([block]);
    onTestFinished(() => files.remove());
    const cli = fileURLToPath(new URL('vitest.mjs', import.meta.resolve('vitest/package.json')));
    const run = async (env: Readonly<Record<string, string>>) => {
      const options = {
        cwd: dirname(files.fileOf(block)),
        env: { ...env, NO_COLOR: '1' },
        timeoutMs: 55_000,
      };
      return runNode([cli, 'run', '--root', '.'], options);
    };
    expect(await run({})).toMatchObject({ code: 0, stdout: expect.stringContaining(passed) as string });
    if (!hasTeam) return;
    const { url, token, worlds } = await serveTeam();
    const ofTeam = await run({ LITAS_SANDBOX_URL: url, LITAS_SANDBOX_TOKEN: token });
    expect(ofTeam).toMatchObject({ code: 0, stdout: expect.stringContaining(passed) as string });
    expect(await worlds()).toEqual([]);
  },
);
