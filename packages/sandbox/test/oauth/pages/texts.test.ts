import { expect, test } from 'vitest';
import { scopes } from '../../../src/generated/scopes.gen.ts';
import { texts } from '../../../src/oauth/pages/texts.ts';

test('every scope has its own Lithuanian description', () => {
  for (const name of Object.keys(scopes).filter((scope) => !scope.endsWith('_offline'))) {
    const { [name]: words } = texts.lt.scope as Readonly<Record<string, string>>;
    expect(words).toMatch(/\p{L}{3}/u);
    expect(words).not.toBe((scopes as Readonly<Record<string, string>>)[name]);
  }
});

test.each(['en', 'lt'] as const)('every text about something names it, in %s', (locale) => {
  const written = Object.values(texts[locale])
    .filter((text) => typeof text === 'function')
    .map((text) => (text as (...words: string[]) => string)(...words.slice(0, text.length)));
  expect(written).toHaveLength(9);
  for (const text of written) expect(text).toContain('first thing');
  expect(written.filter((text) => text.includes('second thing'))).toHaveLength(3);
});

test.each(['en', 'lt'] as const)('no text is empty, in %s', (locale) => {
  const plain = Object.values(texts[locale]).filter((text) => typeof text === 'string');
  expect(plain.filter((text) => !/\p{L}{3}/u.test(text))).toEqual([]);
});

const words = ['first thing', 'second thing'];
