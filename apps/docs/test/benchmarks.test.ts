import { expect, test } from 'vitest';
import { type Benchmarks, pageOf } from '../build/pages/benchmarks-page.ts';

const benchmarks = (parts: Benchmarks['parts']): Benchmarks => ({
  date: '2026-01-31T12:00:00Z',
  machine: { cpu: 'A processor', cores: 2, memoryGiB: 8, platform: 'linux x64' },
  versions: { node: '24.0.0' },
  parts,
});

test('the benchmarks name the machine, the versions and the day', () => {
  const { body } = pageOf(benchmarks({}));
  expect(body).toContain('A processor, 2 cores, 8 GiB, linux x64');
  expect(body).toContain('node 24.0.0');
  expect(body).toContain('2026-01-31');
});

test('a goal that is missed is shown as missed', () => {
  const rows = {
    'requests/s, of Prism’s': { measured: 4.2, unit: '×', goal: '≥ 6' },
    p99: { measured: 12, unit: 'ms', goal: '≤ 15' },
  };
  const { body } = pageOf(benchmarks({ sandbox: [{ title: 'Load', rows }] }));
  expect(body).toContain('| requests/s, of Prism’s | 4.2 × | ≥ 6 | missed |');
  expect(body).toContain('| p99 | 12 ms | ≤ 15 | reached |');
});

test('a chart has a bar for each row, as long as its share of the largest one', () => {
  const rows = { ours: { signed: true, median: 30 }, theirs: { signed: false, median: 120 } };
  const { mdx = '', body } = pageOf(benchmarks({ calls: [{ title: 'One call', rows }] }));
  expect([...mdx.matchAll(/<rect width="([\d.]+)"/g)].map(([, width]) => width)).toEqual(['25.0', '100.0']);
  expect(mdx).toContain('30 median');
  expect(body).not.toContain('<svg');
});

test('a size is a share of its limit', () => {
  const rows = { one: { esbuild: 7_500, allowed: 8_000 }, all: { esbuild: 13_300, allowed: 14_000 } };
  const { mdx = '' } = pageOf(benchmarks({ size: [{ title: 'Bytes', rows }] }));
  expect(mdx).toContain('93 % of 8,000');
  expect(mdx).toContain('95 % of 14,000');
});

test('rows with a single number are a table without a chart', () => {
  const { mdx = '' } = pageOf(benchmarks({ load: [{ title: 'Load', rows: { sessions: 40, errors: 0 } }] }));
  expect(mdx).not.toContain('<figure');
  expect(mdx).toContain('| sessions | 40 |');
});
