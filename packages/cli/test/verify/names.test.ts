import type { Shape } from '../../src/generated/checked-operations.gen.ts';
import { expect, test } from 'vitest';
import { compareBody, looksLikeName } from '../../src/verify/compare-body.ts';

test.for(['email', 'e_mail', 'at_disposal_decimal', 'line_2', 'address2', 'birthDate', 'mainIban'])(
  '%s looks like the name of a field',
  (name) => {
    expect(looksLikeName(name)).toBe(true);
  },
);

test.for([
  '',
  'Ona',
  'EUR',
  'ona@example.org',
  'ona petraitė',
  '37060000101',
  'user_37060000101',
  'tok9fQe2LrXc0VbnM4s',
  '__proto__',
  'a'.repeat(41),
])('%j does not look like the name of a field', (name) => {
  expect(looksLikeName(name)).toBe(false);
});

const named: Shape = { type: 'object', properties: { id: { type: 'integer' } } };

test('keys of an object that looks like a map are not printed', () => {
  const people = Object.fromEntries(
    ['ona', 'jonas', 'mantas', 'ieva', 'rasa', 'egle', 'tomas', 'lina', 'darius'].map((name) => [name, 1]),
  );
  const found = compareBody([named], { id: 1, ...people }, looksLikeName);
  expect(new Set(found.map(({ path }) => path))).toEqual(new Set(['(name not shown)']));
});

test('differences under all keys of a map, or in all rows of a list, are reported once', () => {
  const map: Shape = { type: 'object', others: named };
  const list: Shape = { type: 'array', items: named };
  expect(compareBody([map], { ona: { id: 1, age: 2 } }, looksLikeName).map(({ path }) => path)).toEqual([
    '*.age',
  ]);
  expect(compareBody([list], [{ id: 1, age: 2 }], looksLikeName).map(({ path }) => path)).toEqual(['[].age']);
});

test('an object of any kind, and one of several alternatives, are no difference', () => {
  expect(compareBody([{ type: 'object' }], { anything: 1 }, looksLikeName)).toEqual([]);
  const forms: Shape[] = [{ oneOf: [named, { type: 'object', properties: { code: { type: 'string' } } }] }];
  expect(compareBody(forms, { code: 'a' }, looksLikeName)).toEqual([]);
});
