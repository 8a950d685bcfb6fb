import { expect, test } from 'vitest';
import {
  addDecimals,
  compareDecimals,
  ConfigurationError,
  decimalToCents,
  formatMoney,
  type MoneyFormat,
  signedAmount,
  toCents,
} from '../../src/money/index.ts';

const notDecimal = [
  '',
  ' 1',
  '1,50',
  '1.',
  '.5',
  '+1',
  '1e3',
  '0x1F',
  'NaN',
  '1_000',
  '１',
  '9'.repeat(41),
  12.5,
  null,
  undefined,
];

test.for(notDecimal)('rejects %j, which is no decimal string', (value) => {
  const given = value as string;
  const calls = [
    () => addDecimals('1', given),
    () => compareDecimals('1', given),
    () => decimalToCents(given),
    () => signedAmount(given, 'in'),
    () => formatMoney(given, { currency: 'EUR' }),
  ];
  for (const call of calls) expect(call).toThrow(ConfigurationError);
});

test.for([1.5, Number.NaN, Infinity, 2 ** 53, '1.50', '', '1e3', null, undefined, true])(
  'rejects %j, which is no integer number of cents',
  (value) => {
    expect(() => toCents(value as number)).toThrow(expect.objectContaining({ option: 'cents' }));
  },
);

test('an error does not contain the amount', () => {
  expect(() => decimalToCents('6392.595')).not.toThrow(/6392/);
});

test('the error for a number names centsToDecimal', () => {
  expect(() => formatMoney(1250 as unknown as string, { currency: 'EUR' })).toThrow(/centsToDecimal/);
});

test.for([
  undefined,
  null,
  {},
  { currency: undefined },
  { currency: '' },
  { currency: ' ' },
  { currency: 978 },
])('rejects %j, which has no currency', (format) => {
  expect(() => formatMoney('1', format as MoneyFormat)).toThrow(
    expect.objectContaining({ name: 'ConfigurationError', option: 'currency' }),
  );
});
