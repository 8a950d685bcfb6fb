import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser } from '@litas/browser';
import { expect, onTestFinished, test } from 'vitest';
import { serveSandbox } from '../events/open-stream.ts';
import { runCommand } from './run-command.ts';

interface Report {
  readonly suites: readonly {
    readonly specs: readonly {
      readonly title: string;
      readonly tests: readonly {
        readonly results: readonly {
          readonly status: string;
          readonly errors: readonly { readonly message: string }[];
          readonly attachments: readonly { readonly name: string; readonly body?: string }[];
        }[];
      }[];
    }[];
  }[];
}

const cli = fileURLToPath(new URL('cli.js', import.meta.resolve('@playwright/test/package.json')));
const config = fileURLToPath(new URL('playwright-project/playwright.config.ts', import.meta.url));
const launchOptions = JSON.stringify(await findBrowser());

test('a run of Playwright isolates and removes worlds, and attaches the journal of a failed test', async () => {
  const { sandbox, url } = await serveSandbox();
  const output = await mkdtemp(join(tmpdir(), 'litas-playwright-'));
  onTestFinished(() => rm(output, { recursive: true }));
  const { code, stdout } = await runCommand([cli, 'test', '--config', config], {
    SANDBOX_URL: url,
    OUTPUT_DIR: output,
    LAUNCH_OPTIONS: launchOptions,
  });
  const { suites } = JSON.parse(stdout.slice(stdout.indexOf('{'))) as Report;
  const results = suites.flatMap(({ specs }) =>
    specs.flatMap(({ title, tests }) =>
      tests.flatMap((each) => each.results.map((result) => ({ title, ...result }))),
    ),
  );
  expect(
    results.map(({ title, status, errors }) => [
      title,
      status,
      errors.map(({ message }) => message.split('\n')[0]),
    ]),
  ).toEqual([
    ['a page shows the world of its test', 'passed', []],
    ['the world of the test before is gone', 'passed', []],
    [
      'a page of the application calls the world of its test, and other servers get no header of it',
      'passed',
      [],
    ],
    [
      'a test that fails',
      'failed',
      [expect.stringContaining('Expected getUser to be called at least once') as string],
    ],
  ]);
  expect(code).toBe(1);
  const [journal] = results.at(-1)?.attachments ?? [];
  expect(journal?.name).toBe('sandbox-journal');
  expect(JSON.parse(Buffer.from(journal?.body ?? '', 'base64').toString())).toMatchObject([
    { operation: 'getServer' },
  ]);
  expect(await sandbox.worlds()).toEqual([]);
});
