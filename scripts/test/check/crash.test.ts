import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { report, runChecksOf, workspaceOf } from './small-run.ts';

test('never counts the report of an earlier run for one that crashed', async () => {
  const root = await workspaceOf({ one: { test: 'node -e "process.exit(1)"' } });
  await mkdir(join(root, 'packages/one/reports'));
  await writeFile(
    join(root, 'packages/one/reports/vitest.json'),
    JSON.stringify({ numPassedTests: 9, numFailedTests: 0, testResults: [] }),
  );
  const { code, lines } = runChecksOf(root);
  expect(lines.at(-1)).toBe('0 passed, 1 failed');
  expect(code).toBe(1);
});

test('counts a failure outside the tests, such as an uncaught error', async () => {
  const root = await workspaceOf({ one: { test: report(3, 0, 1) } });
  const { code, lines } = runChecksOf(root);
  expect(lines.at(-1)).toBe('3 passed, 1 failed');
  expect(code).toBe(1);
});

test('counts tests without a report as a failure', async () => {
  const root = await workspaceOf({ one: { test: 'node -e 0' }, two: { test: report(1, 0, 0) } });
  const { code, lines } = runChecksOf(root);
  expect(lines.join('\n')).toContain('wrote no report');
  expect(lines.at(-1)).toBe('1 passed, 1 failed');
  expect(code).toBe(1);
});

test('prints the note of a check, also of one that is never cached', async () => {
  const check = `node -e "console.log('Note: nothing was compared.')"`;
  const root = await workspaceOf({ one: { 'changeset:check': check, test: report(1, 0, 0) } });
  const { code, lines } = runChecksOf(root);
  expect(lines.find((line) => line.includes('changeset:check  '))).toContain('nothing was compared.');
  expect(lines.at(-1)).toBe('2 passed, 0 failed');
  expect(code).toBe(0);
});

test('fails when no test ran', async () => {
  const root = await workspaceOf({ one: { lint: 'node -e 0' } });
  const { code, lines } = runChecksOf(root);
  expect(lines.slice(-2)).toEqual(['No test ran.', '1 passed, 0 failed']);
  expect(code).toBe(1);
});

test('prints the reason when the checks cannot start', async () => {
  const root = await workspaceOf({ one: { test: report(1, 0, 0) } });
  await writeFile(join(root, 'turbo.json'), '{ "tasks": { "test": { "wrong": true } } }');
  const { code, lines } = runChecksOf(root);
  expect(lines.join('\n')).toContain('wrong');
  expect(lines.at(-1)).toBe('0 passed, 1 failed');
  expect(code).toBe(1);
});
