import { expect, test } from 'vitest';
import type { Language } from '../src/i18n/languages.ts';
import { translator } from '../src/i18n/messages.ts';
import { walletMessages } from '../src/screens/wallet/messages.ts';
import { type Paging, readPaging } from '../src/statements/paging.ts';

const cursors = { before: 'b', after: 'a' };

/** Returns the paging with its range as a text. */
const said = ({ range, ...pages }: Paging, language: Language = 'en') => ({
  ...pages,
  range: translator(walletMessages, language)(range.key, range.values),
});

test('has both adjacent pages and the range of rows in the middle of a list', () => {
  const metadata = { limit: 10, offset: 10, total: 1312, has_next: true, has_previous: true, cursors };
  const pages = { previous: { before: 'b' }, next: { after: 'a' } };
  expect(said(readPaging(metadata, 10))).toEqual({ ...pages, range: '11–20 of 1,312' });
  expect(said(readPaging(metadata, 10), 'lt')).toEqual({ ...pages, range: '11–20 iš 1\u00A0312' });
});

test('has no adjacent page at the ends of a list, even with cursors', () => {
  const first = { limit: 10, offset: 0, total: 12, has_next: true, has_previous: false, cursors };
  expect(said(readPaging(first, 10))).toEqual({ next: { after: 'a' }, range: '1–10 of 12' });
  const last = { limit: 10, offset: 10, total: 12, has_next: false, has_previous: true, cursors };
  expect(said(readPaging(last, 2))).toEqual({ previous: { before: 'b' }, range: '11–12 of 12' });
});

test('has no adjacent page without a cursor', () => {
  const metadata = { limit: 10, has_next: true, has_previous: true, cursors: {} };
  expect(said(readPaging(metadata, 3))).toEqual({ range: '3 rows' });
  expect(said(readPaging({ ...metadata, total: 7 }, 3))).toEqual({ range: '3 rows, 7 in all' });
});

test('describes an empty page', () => {
  expect(said(readPaging({ limit: 10, total: 0, offset: 0, cursors: {} }, 0)).range).toBe('No rows');
});
