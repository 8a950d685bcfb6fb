import { expect, test } from 'vitest';
import { readText } from '../../../src/operations/validation/parameters.ts';

test.each([
  ['0', 0],
  ['-0', -0],
  ['7', 7],
  ['-12', -12],
  ['12345678901', 12_345_678_901],
  ['01', '01'],
  ['1.0', '1.0'],
  ['+1', '+1'],
  ['--1', '--1'],
  ['1e3', '1e3'],
  [' 1', ' 1'],
  ['1 ', '1 '],
  ['', ''],
])('reads the integer "%s" as %o', (text, value) => {
  expect(readText(text, 'integer')).toBe(value);
});

test.each([
  ['0', 0],
  ['10', 10],
  ['1.5', 1.5],
  ['-1.25', -1.25],
  ['0.05', 0.05],
  ['01.5', '01.5'],
  ['1.', '1.'],
  ['.5', '.5'],
  ['1.5.5', '1.5.5'],
  ['1,5', '1,5'],
  ['x1', 'x1'],
  ['1x', '1x'],
])('reads the number "%s" as %o', (text, value) => {
  expect(readText(text, 'number')).toBe(value);
});

test.each([
  ['true', true],
  ['1', true],
  ['false', false],
  ['0', false],
  ['TRUE', 'TRUE'],
  ['', ''],
  ['2', '2'],
])('reads the boolean "%s" as %o', (text, value) => {
  expect(readText(text, 'boolean')).toBe(value);
});

test.each(['string', 'array', undefined] as const)('leaves text of the type %s as it is', (type) => {
  for (const text of ['1', 'true', '1.5']) expect(readText(text, type)).toBe(text);
});
