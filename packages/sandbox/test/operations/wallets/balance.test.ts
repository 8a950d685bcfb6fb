import { centsToDecimal } from '@litas/client/money';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { convert } from '../../../src/domain/wallets/amounts.ts';
import { call, frozenSandbox, staticClient } from '../../support/caller.ts';

const sandbox = frozenSandbox();
const balance = async (query = '', wallet = 14471) => {
  const { status, body } = await call(sandbox, staticClient, `/rest/v1/wallet/${wallet}/balance${query}`);
  return status === 200 ? (body as Record<string, Record<string, unknown>>) : { [status]: body };
};

test('lists the currencies in use, in cents and exactly', async () => {
  const body = await balance();
  expect(Object.keys(body)).toEqual(['EUR', 'USD', 'GBP', 'PLN']);
  for (const entry of Object.values(body)) {
    expect(entry['at_disposal_decimal']).toBe((Number(entry['at_disposal']) / 100).toFixed(2));
    expect(entry['at_disposal']).toBeGreaterThanOrEqual(0);
  }
  expect(body['EUR']).toMatchObject({ reserved: 1500, reserved_decimal: '15.00' });
});

test('lists currencies that were used once on request', async () => {
  const nothing = { at_disposal: 0, at_disposal_decimal: '0.00', reserved: 0, reserved_decimal: '0.00' };
  for (const yes of ['true', '1']) {
    expect((await balance(`?show_historical_currencies=${yes}`))['LTL']).toEqual(nothing);
  }
  for (const no of ['false', '0']) {
    expect(await balance(`?show_historical_currencies=${no}`)).not.toHaveProperty('LTL');
  }
});

test('converts every other currency at the rates of the world', async () => {
  const body = await balance('?convert_to=EUR');
  expect(body['EUR']).not.toHaveProperty('converted');
  const dollars = Number(body['USD']?.['at_disposal']);
  expect(body['USD']?.['converted']).toEqual({ at_disposal: Math.round(dollars * 0.92), reserved: 0 });
  const inZlotys = await balance('?convert_to=PLN');
  expect(inZlotys['EUR']?.['converted']).toMatchObject({ reserved: Math.round(1500 / 0.234) });
});

test('lists the currency of convert_to on request, even if the wallet has no such money', async () => {
  expect(Object.keys(await balance('?convert_to=JPY', 14519))).toEqual(['EUR']);
  const body = await balance('?convert_to=JPY&include_convert_to_currency=true', 14519);
  expect(Object.keys(body)).toEqual(['EUR', 'JPY']);
  expect(body['JPY']).toMatchObject({ at_disposal: 0, at_disposal_decimal: '0.00' });
  expect(Object.keys(await balance('?include_convert_to_currency=true', 14519))).toEqual(['EUR']);
});

test('rejects unknown currencies with an error message', async () => {
  const refused = (properties: object) => ({
    400: {
      error: 'invalid_parameters',
      error_description: 'Some parameters are wrong',
      error_properties: properties,
    },
  });
  expect(await balance('?convert_to=eur&show_historical_currencies=yes')).toEqual(
    refused({
      convert_to: ['Must be a currency code such as EUR'],
      show_historical_currencies: ['Must be true or false'],
    }),
  );
  expect(await balance('?convert_to=XXX')).toEqual(
    refused({ convert_to: ['Is not a currency that can be converted to'] }),
  );
});

test('the decimal equals the cents', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), (cents) => {
      const text = centsToDecimal(cents);
      expect(text).toMatch(/^-?(?:0|[1-9]\d*)\.\d{2}$/);
      expect(BigInt(text.replace('.', ''))).toBe(cents);
    }),
  );
  expect(centsToDecimal(-5n)).toBe('-0.05');
});

test('a conversion is the nearest cent, and the same with the sign changed', () => {
  const rate = fc.bigInt({ min: 1n, max: 10n ** 9n }).map((microEuros) => ({ currency: 'XXX', microEuros }));
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 10n ** 15n }), rate, rate, (cents, from, to) => {
      const result = convert(cents, from, to);
      const doubled = 2n * (result * to.microEuros - cents * from.microEuros);
      expect(doubled <= to.microEuros && doubled > -to.microEuros).toBe(true);
      expect(convert(-cents, from, to)).toBe(-result);
    }),
  );
});
