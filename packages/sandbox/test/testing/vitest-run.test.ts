import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { serveSandbox } from '../events/open-stream.ts';
import { writeGuideCode } from './guide.ts';
import { runCommand } from './run-command.ts';

interface Report {
  readonly testResults: readonly {
    readonly assertionResults: readonly {
      readonly title: string;
      readonly status: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
}

const cli = fileURLToPath(new URL('vitest.mjs', import.meta.resolve('vitest/package.json')));
const config = fileURLToPath(new URL('vitest-project/vitest.config.ts', import.meta.url));

test('a run of Vitest against a server leaves no world behind, although a test fails', async () => {
  const { sandbox, url } = await serveSandbox();
  const team = await serveSandbox({ team: { adminToken: 'a'.repeat(64) } });
  const folder = await mkdtemp(join(tmpdir(), 'litas-vitest-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const report = join(folder, 'report.json');
  const env = { SANDBOX_URL: url, TEAM_URL: team.url, OUTPUT_FILE: report };
  expect(await runCommand([cli, 'run', '--config', config], env)).toMatchObject({ code: 1 });
  const { testResults } = JSON.parse(await readFile(report, 'utf8')) as Report;
  expect(
    testResults.flatMap(({ assertionResults }) =>
      assertionResults.map(({ title, status }) => [title, status]),
    ),
  ).toEqual([
    ['test 1 sees only its own calls', 'passed'],
    ['test 2 sees only its own calls', 'passed'],
    ['test 3 sees only its own calls', 'passed'],
    ['a test without the token of the team', 'failed'],
    ['a test that fails', 'failed'],
  ]);
  const [withoutToken, last] = testResults.at(-1)?.assertionResults.slice(-2) ?? [];
  expect(withoutToken?.failureMessages).toEqual([
    expect.stringMatching(/needs the token of a team\. .* option token of connectSandbox or sandboxTest/),
  ]);
  expect(last?.failureMessages.join()).toContain(
    'Expected getUser to be called at least once, but it was not called.',
  );
  expect(await sandbox.worlds()).toEqual([]);
});

test('the example of the guide passes', async () => {
  const folder = await writeGuideCode('guide.case.ts');
  const report = join(folder, 'report.json');
  const env = { ROOT: folder, OUTPUT_FILE: report };
  expect(await runCommand([cli, 'run', '--config', config], env)).toMatchObject({ code: 0 });
  expect(JSON.parse(await readFile(report, 'utf8'))).toMatchObject({ numPassedTests: 1, numTotalTests: 1 });
});
