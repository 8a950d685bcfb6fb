import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { countTests } from '../../check/outcome.ts';

async function folderWith(reports: Readonly<Record<string, unknown>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'litas-test-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await mkdir(join(folder, 'reports'));
  for (const [name, content] of Object.entries(reports)) {
    await writeFile(join(folder, 'reports', name), JSON.stringify(content));
  }
  return folder;
}

const counts = { numPassedTests: 2, numFailedTests: 1, numPendingTests: 1, numTodoTests: 1 };
const failedFile = { status: 'failed', assertionResults: [{ status: 'failed' }] };

test('counts a test file that cannot be loaded as one failure', async () => {
  const broken = { status: 'failed', assertionResults: [] };
  const folder = await folderWith({ 'vitest.json': { ...counts, testResults: [failedFile, broken] } });
  expect(await countTests(folder)).toMatchObject({ passed: 2, failed: 2, skipped: 2 });
});

test('adds several reports of one package and ignores other files', async () => {
  const folder = await folderWith({
    'vitest.json': { ...counts, testResults: [failedFile] },
    'browser.json': { ...counts, testResults: [failedFile] },
    'sizes.json': { client: 4711 },
  });
  expect(await countTests(folder)).toMatchObject({ passed: 4, failed: 2, skipped: 4 });
});

test('reports a missing report', async () => {
  expect(await countTests(await folderWith({}))).toBeUndefined();
});

test('counts the cases of a test once, by its place', async () => {
  const at = (line: number, status = 'passed') => ({ status, location: { line, column: 1 } });
  const one = { name: 'one.test.ts', assertionResults: [at(3), at(3), at(9, 'failed'), at(12, 'pending')] };
  const two = { name: 'two.test.ts', assertionResults: [at(3)] };
  const folder = await folderWith({ 'vitest.json': { ...counts, testResults: [one, two] } });
  expect(await countTests(folder)).toMatchObject({ behaviors: 3 });
});
