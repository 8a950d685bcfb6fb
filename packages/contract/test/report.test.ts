import { expect, test } from 'vitest';
import { operations } from '../src/description/find-operation.ts';
import type { MatrixCase } from '../src/matrix/case.ts';
import { buildMatrix, type ProofResult } from '../src/report/build-report.ts';
import { fuzzerChecks } from '../src/report/fuzzer-checks.ts';
import type { Report } from '../src/report/report.ts';
import { isGreen, isPublished, staleParts } from '../src/report/published.ts';
import { summaryOf } from '../src/report/summary.ts';
import { tableOf } from '../src/report/table.ts';

const two = operations.filter(({ operationId }) => ['getServer', 'getWalletBalance'].includes(operationId));
const declared = two.flatMap(({ responses }) => Object.keys(responses));
const passed = { passed: true, milliseconds: 150 } as const;
const proofs: readonly ProofResult[] = [
  { operationId: 'getServer', check: 'prism', status: 200, by: 'replay', ...passed },
  { operationId: 'getServer', check: 'prism', status: 200, by: 'replay', ...passed },
  { operationId: 'getServer', check: 'prism', status: 429, passed: false, milliseconds: 1 },
  { operationId: 'getServer', check: 'sandbox', status: 200, ...passed },
  { operationId: 'getServer', check: 'sandbox', status: 500, by: 'fault', ...passed },
  { operationId: 'getServer', check: 'sandbox', status: 503, by: 'replay', ...passed },
  { operationId: 'getWalletBalance', check: 'prism', status: 404, by: 'replay', ...passed },
  { operationId: 'getWalletBalance', check: 'scopes', ...passed },
];
const none = { byBehavior: 0, byFault: 0, replayed: 0, unreachable: 0 };
const impossible: MatrixCase = {
  operationId: 'getServer',
  name: 'replayed',
  status: 429,
  about: 'status',
  signer: 'everything',
  call: () => Promise.resolve(),
  replayed: {},
  excluded: { sandbox: 'of a reason' },
};
const matrix = buildMatrix(two, [impossible], proofs);

const report: Report = {
  ...matrix,
  description: 'a1',
  findings: [
    { operationId: 'getServer', validator: 'Prism', transport: 'client → Prism', message: 'a fault' },
  ],
  tools: [{ name: 'Specmatic', state: 'skipped', said: 'Java is not installed' }],
  remarks: [
    { operationId: 'getWalletBalance', what: 'is left out', reason: 'of a reason' },
    { operationId: 'getServer', what: 'is left out', reason: 'of a reason' },
  ],
  fuzzerChecks: fuzzerChecks([{ name: 'ignored_auth', passed: true }]),
  runSeconds: 61.04,
};
const text = tableOf(report).join('\n');

test('an operation passes a check that was made and did not fail', () => {
  expect(matrix.operations.prism).toEqual({ done: 1, of: 2 });
  expect(matrix.operations.msw).toEqual({ done: 0, of: 2 });
});

test('only operations that need a scope count for the check of scopes', () => {
  expect(matrix.operations.scopes).toEqual({ done: 1, of: 1 });
});

test('counts a declared status once per transport, and replayed and unreachable ones separately', () => {
  expect(matrix.statuses.prism).toEqual({ ...none, replayed: 2, of: declared.length });
  expect(matrix.statuses.sandbox).toEqual({
    byBehavior: 1,
    byFault: 1,
    replayed: 1,
    unreachable: 1,
    of: declared.length,
  });
});

test('counts a status that was both reached and replayed as reached', () => {
  const both = (['replay', 'behavior'] as const).map((by): ProofResult => ({
    operationId: 'getServer',
    check: 'msw',
    status: 200,
    by,
    ...passed,
  }));
  expect(buildMatrix(two, [], both).statuses.msw).toEqual({
    ...none,
    byBehavior: 1,
    of: declared.length,
  });
});

test('the time of a check is the time of its tests', () => {
  expect(matrix.seconds.prism).toBe(0.5);
});

test('the table has an aligned row for each operation', () => {
  const [head = '', server = '', balance = ''] = tableOf(report);
  expect(server).toMatch(/^getServer +✗ 2\/3 +– +✓ 3 +– +– +– +– +– +2\/5 *$/);
  expect(balance).toMatch(/^getWalletBalance +✓ 1 +– +– +– +✓ 1 +– +– +– +0\/9 *$/);
  expect(server.indexOf('2/5')).toBe(head.indexOf('statuses'));
});

test('the last lines show sums, times, external tools and exceptions', () => {
  expect(text).toMatch(/^prism: client → Prism +1 of 2 operations +50 % +0\.5 s$/m);
  expect(text).toMatch(
    /^declared statuses, client → sandbox +2 of 14 statuses +14 % +1 by fault rules, 1 replayed, 1 unreachable, 10 not reached$/m,
  );
  expect(text).toMatch(/^Specmatic +skipped +Java is not installed$/m);
  expect(text).toContain('1 violations; the whole run took 61.0 s');
  expect(text).toContain('2 × is left out: of a reason');
});

test('a check of fuzzers that no test made is reported as not run', () => {
  expect(text).toMatch(/^ignored_auth +passed /m);
  expect(text).toMatch(/^use_after_free +not run /m);
  expect(text).toMatch(/^max_response_time +n\/a /m);
});

test('a share just below 100 % is rounded down', () => {
  const statuses = { ...matrix.statuses, proxy: { ...none, byBehavior: 518, replayed: 1, of: 519 } };
  expect(tableOf({ ...report, statuses }).join('\n')).toMatch(/518 of 519 statuses +99 % +1 replayed$/m);
});

test('explains the columns and the dash', () => {
  expect(text).toContain('statuses: the declared ones that the sandbox reached');
  expect(text).toMatch(/^–: no case/m);
});

test('the summary for the docs is the same for every run and machine', () => {
  const summary = summaryOf(report);
  expect(summary.operations[0]).toEqual({
    operationId: 'getServer',
    passed: { prism: 2, sandbox: 3 },
    statuses: { byBehavior: 1, byFault: 1, replayed: 1, unreachable: 1, of: 5 },
  });
  expect(summary.remarks).toEqual([{ count: 2, text: 'is left out: of a reason' }]);
  const other: Report = { ...report, runSeconds: 1, tools: [], description: 'b2' };
  expect(summary).toEqual(summaryOf(other));
});

test('a report without failures and with missing external tools is green', () => {
  const whole = {
    ...report,
    findings: [],
    fuzzerChecks: [],
    operations: Object.fromEntries(
      Object.keys(report.operations).map((check) => [check, { done: 2, of: 2 }]),
    ),
    statuses: Object.fromEntries(
      Object.keys(report.statuses).map((transport) => [
        transport,
        { ...none, byBehavior: 1, replayed: 2, unreachable: 1, of: 4 },
      ]),
    ),
  } as unknown as Report;
  expect(isGreen(whole)).toBe(true);
  expect(isGreen({ ...whole, findings: report.findings })).toBe(false);
  const missed = { ...whole.statuses, sandbox: { ...none, byBehavior: 3, of: 4 } };
  expect(isGreen({ ...whole, statuses: missed })).toBe(false);
  expect(isGreen({ ...whole, tools: [{ name: 'Specmatic', state: 'failed', said: '' }] })).toBe(false);
  expect(isGreen({ ...whole, fuzzerChecks: [{ name: 'ignored_auth', outcome: 'not run', how: '' }] })).toBe(
    false,
  );
});

test('a report that differs from the published summary is noticed', async () => {
  expect(await isPublished(report)).toBe(false);
});

test('the docs show the operations, statuses, cases and exceptions of now; pnpm contract writes them', async () => {
  expect(await staleParts()).toEqual([]);
});
