import { expect, test } from 'vitest';
import { type RequestedPage, nextPage } from '../../src/calls/pages.ts';

const pagination = { items: 'rows', style: 'offset' } as const;
const next = (asked: RequestedPage) => nextPage(asked, pagination, new Set());
const rows = (...values: number[]) => values;

test('requests the next page after the rows so far', () => {
  const page = { rows: rows(1, 2), _metadata: { total: 5, offset: 0, limit: 2 } };
  expect(next({ parameters: { walletId: 7, limit: 2 }, page })).toEqual({ walletId: 7, limit: 2, offset: 2 });
  const second = { rows: rows(3, 4), _metadata: { total: 5, offset: 2, limit: 2 } };
  expect(next({ parameters: { offset: 2 }, page: second })).toEqual({ offset: 4 });
});

test('continues when a server returns fewer rows than the limit', () => {
  const page = { rows: rows(1), _metadata: { total: 5, offset: 0, limit: 2 } };
  expect(next({ parameters: { limit: 2 }, page })).toEqual({ limit: 2, offset: 1 });
});

test.for([
  [{ rows: rows(5), _metadata: { total: 5, offset: 4, limit: 2 } }],
  [{ rows: rows(), _metadata: { total: 4, offset: 4, limit: 2 } }],
  [{ rows: rows() }],
  [{ rows: rows(), _metadata: null }],
  [{ rows: rows(), _metadata: { total: 'many', offset: null, limit: 2 } }],
  [{ rows: rows(5), _metadata: { total: 5, offset: -1 } }],
  [{ rows: rows(5), _metadata: { total: 5 } }],
])('the list ends after %j', ([page]) => {
  expect(next({ parameters: { offset: 4 }, page })).toBe('end');
});

test.for([
  ['begins where the last one did', { rows: rows(1, 2), _metadata: { total: 5, offset: 0, limit: 2 } }],
  [
    'is the last one by number but begins where the first one did',
    { rows: rows(1, 2), _metadata: { total: 4, offset: 0, limit: 2 } },
  ],
  ['does not say where it begins', { rows: rows(1, 2), _metadata: { total: 5, limit: 2 } }],
  ['is empty although there should be more', { rows: rows(), _metadata: { total: 5, offset: 2, limit: 2 } }],
] as const)('reports a list that is stuck when a page %s', ([, page]) => {
  expect(next({ parameters: { offset: 2 }, page })).toBe('stuck');
});

test.for([undefined, null, {}, { rows: null }, { rows: 'none' }, { _metadata: { total: 0, offset: 4 } }])(
  'reports a list that is stuck when a page has no rows: %j',
  (page) => {
    expect(next({ parameters: { offset: 4 }, page })).toBe('stuck');
  },
);

test.for([undefined, null, 'many', -1, 1.5, 1, 5])(
  'continues when the total is %j, which cannot be right',
  (total) => {
    const page = { rows: rows(5, 6), _metadata: { total, offset: 4, limit: 1e9 } };
    expect(next({ parameters: { offset: 4 }, page })).toEqual({ offset: 6 });
  },
);

test('a list without pages ends after one page', () => {
  const asked = { parameters: {}, page: rows(1, 2) };
  expect(nextPage(asked, {}, new Set())).toBe('end');
});
