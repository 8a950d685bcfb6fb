import fc from 'fast-check';
import { expect, test } from 'vitest';
import { balanceReceipt } from '../../../src/domain/wallets/balance-receipt.ts';
import { frozenSandbox, staticClient } from '../../support/caller.ts';
import { callWallet } from '../../support/people.ts';

const sandbox = frozenSandbox();
const receipt = async (query = '') => {
  const { body } = await callWallet(sandbox, staticClient, 'ona', `/receipt/balance${query}`);
  return (body['text'] ?? body['error_properties']) as string;
};

test('prints the money at disposal, one line per currency, 32 characters wide', async () => {
  const { body } = await callWallet(sandbox, staticClient, 'ona', '/balance');
  const lines = (await receipt()).split('\n');
  const amounts = Object.entries(body as Record<string, { at_disposal_decimal: string }>);
  expect(lines.map((line) => line.split(/ +/))).toEqual(
    amounts.map(([currency, balance]) => [currency, balance.at_disposal_decimal]),
  );
  for (const line of lines) expect(line).toHaveLength(32);
});

test('writes amounts as the language does', async () => {
  expect(await receipt('?locale=lt')).toBe((await receipt()).replaceAll('.', ','));
  expect(await receipt('?locale=lt_LT')).toBe(await receipt('?locale=lt'));
  expect(await receipt('?locale=en')).toBe(await receipt());
  expect(await receipt('?locale=1234')).toEqual({ locale: ['Must be a language such as lt'] });
});

test('no line is wider than requested, and no text is lost', () => {
  const line = fc.record({
    currency: fc.stringMatching(/^[A-Z]{3}$/),
    amount: fc.stringMatching(/^-?[1-9]\d{0,15}\.\d{2}$/),
  });
  fc.assert(
    fc.property(fc.array(line), fc.integer({ min: 1, max: 40 }), (lines, width) => {
      const text = balanceReceipt(lines, width, 'en');
      for (const each of text.split('\n')) expect(each.length).toBeLessThanOrEqual(width);
      const symbols = lines.map(({ currency, amount }) => currency + amount).join('');
      expect(text.replaceAll(/[ \n]/g, '')).toBe(symbols);
    }),
  );
});
