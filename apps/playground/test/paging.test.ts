import { expect, test } from 'vitest';
import { readPaging } from '../src/statements/paging.ts';

const cursors = { before: 'b', after: 'a' };

test('has both adjacent pages and the range of rows in the middle of a list', () => {
  const metadata = { limit: 10, offset: 10, total: 1312, has_next: true, has_previous: true, cursors };
  expect(readPaging(metadata, 10, 'en-GB')).toEqual({
    previous: { before: 'b' },
    next: { after: 'a' },
    range: '11–20 of 1,312',
  });
});

test('has no adjacent page at the ends of a list, even with cursors', () => {
  const first = readPaging(
    { limit: 10, offset: 0, total: 12, has_next: true, has_previous: false, cursors },
    10,
    'en-GB',
  );
  expect(first).toEqual({ next: { after: 'a' }, range: '1–10 of 12' });
  const last = readPaging(
    { limit: 10, offset: 10, total: 12, has_next: false, has_previous: true, cursors },
    2,
    'en-GB',
  );
  expect(last).toEqual({ previous: { before: 'b' }, range: '11–12 of 12' });
});

test('has no adjacent page without a cursor', () => {
  expect(readPaging({ limit: 10, has_next: true, has_previous: true, cursors: {} }, 3, 'en-GB')).toEqual({
    range: '3 rows',
  });
});

test('describes an empty page', () => {
  expect(readPaging({ limit: 10, total: 0, offset: 0, cursors: {} }, 0, 'en-GB').range).toBe('No rows');
});
