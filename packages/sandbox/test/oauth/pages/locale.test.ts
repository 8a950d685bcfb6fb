import { expect, test } from 'vitest';
import { chooseLocale } from '../../../src/http/locale.ts';

test.each([
  ['lt', 'en', 'lt'],
  ['en', 'lt', 'en'],
  ['ru', 'lt', 'en'],
  [undefined, 'lt-LT,lt;q=0.9,en;q=0.8', 'lt'],
  [undefined, 'pl,en;q=0.7,lt;q=0.8', 'lt'],
  [undefined, 'de', 'en'],
  [undefined, '', 'en'],
  [undefined, ';q=x,,lt;q=', 'lt'],
  [undefined, 'lt;q=0', 'en'],
  [undefined, 'en;q=0, lt;q=0.1', 'lt'],
  [undefined, undefined, 'en'],
] as const)('path %s and Accept-Language %s give %s', (path, header, locale) => {
  expect(chooseLocale(path, header)).toBe(locale);
});
