import { expect, test } from 'vitest';
import { parseSearch, readShellSearch, stringifySearch } from '../src/shell/shell-search.ts';

test('values of the address stay the text that they are', () => {
  const search = '?mode=sandbox&limit=0010&flag=true&text=%7B%22a%22%3A1%7D';
  expect(parseSearch(search)).toEqual({ mode: 'sandbox', limit: '0010', flag: 'true', text: '{"a":1}' });
  expect(stringifySearch(parseSearch(search))).toBe(search);
});

test('parameters without a value leave the address', () => {
  expect(stringifySearch({ mode: undefined })).toBe('');
});

test('a mode that does not exist becomes the first one', () => {
  expect(readShellSearch({ mode: 'nonsense', sandbox: 'http://127.0.0.1:1', lang: 1 })).toEqual({
    mode: 'msw',
    sandbox: 'http://127.0.0.1:1',
  });
});
