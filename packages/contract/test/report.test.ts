import { expect, test } from 'vitest';
import { operations } from '../src/description/find-operation.ts';
import { buildMatrix, type JudgedProof } from '../src/report/build-report.ts';
import { type Report } from '../src/report/report-writer.ts';
import { tableOf } from '../src/report/table.ts';

const two = operations.filter(({ operationId }) => ['getServer', 'getUser'].includes(operationId));
const proofs: readonly JudgedProof[] = [
  { operationId: 'getServer', check: 'answers', passed: true },
  { operationId: 'getServer', check: 'sandbox', passed: true },
  { operationId: 'getServer', check: 'statuses', status: 200, passed: true },
  { operationId: 'getServer', check: 'statuses', status: 429, passed: false },
  { operationId: 'getUser', check: 'statuses', status: 404, passed: true },
];
const matrix = buildMatrix(two, proofs);

const report: Report = {
  ...matrix,
  description: 'a1',
  tools: [{ name: 'Specmatic', state: 'skipped', said: 'there is no Java' }],
  remarks: [
    { operationId: 'getUser', what: 'is left out', reason: 'of a reason' },
    { operationId: 'getServer', what: 'is left out', reason: 'of a reason' },
  ],
};

test('an operation counts for a check when something was checked and nothing failed', () => {
  expect(matrix.operations.answers).toEqual({ done: 1, of: 2 });
  expect(matrix.operations.statuses).toEqual({ done: 1, of: 2 });
  expect(matrix.operations.msw).toEqual({ done: 0, of: 2 });
});

test('statuses are counted against those that are declared', () => {
  const declared = two.flatMap(({ answers }) => Object.keys(answers));
  expect(matrix.statuses).toEqual({ done: 2, of: declared.length });
  expect(matrix.errorStatuses).toEqual({ done: 1, of: declared.length - 2 });
});

test('the table has a row for each operation, aligned', () => {
  const [head = '', server = '', user = ''] = tableOf(report);
  expect(server).toMatch(/^getServer +✓ 1 +– +– +✗ 1\/2 +✓ 1 +–$/);
  expect(user).toMatch(/^getUser +– +– +– +✓ 1 +– +–$/);
  expect(server.indexOf('✗')).toBe(head.indexOf('statuses'));
});

test('the lines at the end say how much holds, what other tools said, and what was left out', () => {
  const text = tableOf(report).join('\n');
  expect(text).toMatch(/^Prism answers the example +1 of 2 operations +50 %$/m);
  expect(text).toMatch(/^Specmatic +skipped: there is no Java$/m);
  expect(text).toContain('2 × is left out: of a reason');
});

test('a share just below the whole is not rounded up to it', () => {
  const statuses = { done: 518, of: 519 };
  expect(tableOf({ ...report, statuses }).join('\n')).toMatch(/518 of 519 statuses +99 %$/m);
});
