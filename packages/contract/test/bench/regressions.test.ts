import { expect, test } from 'vitest';
import { regressionsOf } from '../../bench/regressions.ts';
import type { Rows } from '../../bench/output.ts';
import type { Results } from '../../bench/results.ts';

const results = (rows: Rows): Results => ({
  date: '2026-01-31T12:00:00.000Z',
  machine: { cpu: 'a', cores: 2, memoryGiB: 8, platform: 'linux x64' },
  versions: { node: '24.0.0' },
  parts: { calls: [{ title: 'Calls', rows }] },
});
const figure = (measured: number, goal: string) => ({ measured, unit: 'times', goal });

test('a figure that is worse by more than 20 % is a regression, in the direction of its goal', () => {
  const kept = results({ time: figure(2, '≤ 3'), throughput: figure(10, '≥ 5'), other: figure(1, '≤ 3') });
  const now = results({ time: figure(2.5, '≤ 3'), throughput: figure(7, '≥ 5'), other: figure(1.2, '≤ 3') });
  expect(regressionsOf(kept, now)).toEqual([
    { part: 'calls', row: 'time', kept: 2, now: 2.5, percent: 25 },
    { part: 'calls', row: 'throughput', kept: 10, now: 7, percent: 30 },
  ]);
  expect(regressionsOf(now, kept)).toEqual([]);
});

test('sizes are compared, and absolute times of one machine and new rows are not', () => {
  const kept = results({ 'one operation': { esbuild: 8000, allowed: 8100 }, 'a call': { median: 10 } });
  const now = results({
    'one operation': { esbuild: 9800, allowed: 8100 },
    'a call': { median: 90 },
    new: figure(9, '≤ 3'),
  });
  expect(regressionsOf(kept, now)).toEqual([
    { part: 'calls', row: 'one operation, esbuild', kept: 8000, now: 9800, percent: 23 },
  ]);
});
