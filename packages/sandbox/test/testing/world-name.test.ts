import { assert, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { isWorldName } from '../../src/state/store.ts';
import { worldName } from '../../src/testing/world-name.ts';
import { anyCharacter } from '../../../../scripts/vitest/any-character.ts';

test('any title becomes a valid name of a world', () => {
  assert(property(string({ unit: anyCharacter, maxLength: 100 }), (title) => isWorldName(worldName(title))));
});

test('a name contains the title of its test, and is unique', () => {
  const names = Array.from({ length: 100 }, () => worldName('Pays by card, twice!'));
  for (const name of names) expect(name).toMatch(/^Pays-by-card-twice-[\da-f]{12}$/);
  expect(new Set(names).size).toBe(100);
});
