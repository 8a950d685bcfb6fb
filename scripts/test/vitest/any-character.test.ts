import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyCharacter } from '../../vitest/any-character.ts';

test('generates well-formed texts of one character, within and beyond the first 65,536', () => {
  const texts = fc.sample(anyCharacter, { numRuns: 1_000, seed: 1 });
  expect(texts.every((text) => text.isWellFormed() && Array.from(text).length === 1)).toBe(true);
  expect(new Set(texts.map(({ length }) => length))).toEqual(new Set([1, 2]));
});

test.each(['\0', 'a', '\ud7ff', '\ue000', '\u{10000}', '\u{10ffff}'])(
  'can generate %j, and so shrink texts with it',
  (text) => {
    expect(anyCharacter.canShrinkWithoutContext(text)).toBe(true);
  },
);

test.each(['', 'ab', '\ud800', 1, undefined])('does not generate %j', (value) => {
  expect(anyCharacter.canShrinkWithoutContext(value)).toBe(false);
});
