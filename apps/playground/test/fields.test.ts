import { expect, test } from 'vitest';
import { fieldRows, hiddenByScope } from '../src/fields/field-rows.ts';
import { fieldText } from '../src/fields/field-text.ts';
import { personName } from '../src/fields/person-name.ts';

const fields = [
  { path: 'id', scopes: [] },
  { path: 'email', scopes: ['email'] },
  { path: 'identity.name', scopes: ['full_name', 'identity'] },
  { path: 'identity.code', scopes: ['identity'] },
];

test('distinguishes shown, hidden and missing fields', () => {
  expect(fieldRows(fields, { id: 5, identity: { name: 'Ona' } }, ['full_name', 'email'])).toEqual([
    { path: 'id', state: 'shown', text: '5' },
    { path: 'email', state: 'absent' },
    { path: 'identity.name', state: 'shown', text: 'Ona' },
    { path: 'identity.code', state: 'hidden', scopes: ['identity'] },
  ]);
});

test('shows a received field for any scopes', () => {
  expect(fieldRows(fields, { email: 'ona@example.org' }, [])[1]).toMatchObject({ state: 'shown' });
});

test('hides no field without scopes', () => {
  expect(fieldRows(fields, {}, undefined).map(({ state }) => state)).toEqual([
    'absent',
    'absent',
    'absent',
    'absent',
  ]);
});

test('does not take built-in properties for fields', () => {
  expect(fieldRows([{ path: 'constructor.name', scopes: [] }], {}, [])[0]).toMatchObject({ state: 'absent' });
});

test('counts hidden fields by scope, most first', () => {
  const rows = fieldRows([...fields, { path: 'identity.nationality', scopes: ['identity'] }], {}, []);
  expect(hiddenByScope(rows)).toEqual([
    { scopes: ['identity'], count: 2 },
    { scopes: ['email'], count: 1 },
    { scopes: ['full_name', 'identity'], count: 1 },
  ]);
});

test('formats values of every kind as one line', () => {
  expect(fieldText([14471, 14472])).toBe('14471, 14472');
  expect(fieldText([{ name: 'Vytas', positions: ['mayor', 'minister'] }])).toBe('Vytas · mayor, minister');
  expect(fieldText(false)).toBe('no');
  expect(fieldText(0)).toBe('0');
  expect([fieldText(undefined), fieldText(''), fieldText([]), fieldText({})]).toEqual(
    Array(4).fill(undefined),
  );
});

test('uses the best name that the scopes reveal', () => {
  expect(personName({ id: 1, identity: { name: 'Ona', surname: 'Žukaitė' } })).toEqual({
    name: 'Ona Žukaitė',
    initials: 'OŽ',
  });
  expect(personName({ id: 1, display_name: 'coffee corner ltd' })).toEqual({
    name: 'coffee corner ltd',
    initials: 'CC',
  });
  expect(personName({ id: 5101 })).toEqual({ name: 'ID 5101', initials: '?' });
});
