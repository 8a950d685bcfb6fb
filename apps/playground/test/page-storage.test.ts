import { expect, test } from 'vitest';
import { pageStorage } from '../src/session/page-storage.ts';
import { browserStorage } from './memory-storage.ts';

const blocked = (): Storage => {
  throw new DOMException('Access is denied for this document.', 'SecurityError');
};
const full = (): Storage => {
  const storage = browserStorage({ kept: 'before' });
  storage.setItem = () => {
    throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
  };
  return storage;
};

test('stores a text and returns true', () => {
  const browser = browserStorage();
  const storage = pageStorage(() => browser);
  expect(storage.setItem('a', '1')).toBe(true);
  expect([storage.getItem('a'), browser.getItem('a')]).toEqual(['1', '1']);
  storage.removeItem('a');
  expect([storage.getItem('a'), browser.length]).toEqual([null, 0]);
});

test.each([
  ['blocked', blocked],
  ['full', full],
])('where site data are %s, memory takes their place, and says that it will not last', (_, open) => {
  const storage = pageStorage(open);
  expect(storage.getItem('a')).toBeNull();
  expect(storage.setItem('a', '1')).toBe(false);
  expect(storage.getItem('a')).toBe('1');
  storage.removeItem('a');
  expect(storage.getItem('a')).toBeNull();
});

test('reads earlier texts from a full storage', () => {
  expect(pageStorage(full).getItem('kept')).toBe('before');
});
