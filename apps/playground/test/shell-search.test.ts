import { expect, test } from 'vitest';
import { parseSearch, readShellSearch, stringifySearch } from '../src/shell/shell-search.ts';

test('reads values as texts', () => {
  const search = '?mode=sandbox&limit=0010&flag=true&text=%7B%22a%22%3A1%7D';
  expect(parseSearch(search)).toEqual({ mode: 'sandbox', limit: '0010', flag: 'true', text: '{"a":1}' });
  expect(stringifySearch(parseSearch(search))).toBe(search);
});

test('removes parameters without a value', () => {
  expect(stringifySearch({ mode: undefined })).toBe('');
});

test('uses the first mode for an unknown one', () => {
  expect(readShellSearch({ mode: 'nonsense', sandbox: 'http://127.0.0.1:1', lang: 1 })).toEqual({
    mode: 'msw',
    sandbox: 'http://127.0.0.1:1',
  });
});

test('keeps the name of a world, unless it is the default one or no name', () => {
  const worldOf = (world: string) => readShellSearch({ world }).world;
  expect(['checkout-test', 'default', '../etc', ''].map(worldOf)).toEqual([
    'checkout-test',
    undefined,
    undefined,
    undefined,
  ]);
});
