import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { report, runChecksOf, workspaceOf } from './small-run.ts';

test('adds the tests of all reports and one for each check without a report', async () => {
  const root = await workspaceOf({
    one: { test: report(3, 0, 0), lint: 'node -e 0' },
    two: { test: report(2, 0, 0, 4), typecheck: 'node -e 0' },
  });
  const { code, lines } = runChecksOf(root);
  expect(lines.at(-1)).toBe('7 passed, 0 failed, 4 skipped');
  expect(code).toBe(0);
});

test('shows what a check did not look at beside it', async () => {
  const root = await workspaceOf({
    one: { test: report(1, 0, 0), lint: 'node -e "console.log(\'Note: there is no cat.\')"' },
  });
  expect(runChecksOf(root).lines.join('\n')).toMatch(/one\s+lint\s+[\d.]+ s\s+there is no cat\.$/m);
});

test('counts a run from the cache like the first one', async () => {
  const root = await workspaceOf({ one: { test: report(3, 0, 0) } });
  runChecksOf(root);
  await rm(join(root, 'packages/one/reports'), { recursive: true });
  const { code, lines } = runChecksOf(root);
  expect(lines.join('\n')).toMatch(/one\s+test\s+cached\s+3 passed, 0 failed/);
  expect(lines.at(-1)).toBe('3 passed, 0 failed');
  expect(code).toBe(0);
});

test('counts failed tests and failed checks, and prints their output', async () => {
  const root = await workspaceOf({
    one: { test: report(3, 2, 1), lint: 'node -e "console.log(\'line 4 is wrong\');process.exitCode=1"' },
    two: { test: report(1, 0, 0), lint: 'node -e "console.log(\'all is well\')"' },
  });
  const { code, lines } = runChecksOf(root);
  expect(lines.at(-1)).toBe('5 passed, 3 failed');
  expect(lines).toContain('    line 4 is wrong');
  expect(lines.join('\n')).not.toContain('all is well');
  expect(code).toBe(1);
});
