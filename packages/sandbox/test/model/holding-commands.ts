import fc from 'fast-check';
import { expect } from 'vitest';
import { call } from '../support/caller.ts';
import { errorOf, signerOf } from './access.ts';
import type { BankModel } from './bank-model.ts';
import { type Commands, commandsOf } from './command.ts';
import { convert } from './convert.ts';
import { type Reality, walletIds } from './reality.ts';

interface Who {
  readonly by: number;
  readonly wallet: number;
}
const who = { by: fc.nat({ max: 19 }), wallet: fc.constantFrom(...walletIds) };

interface BalanceQuestion extends Who {
  readonly target: string | null;
  readonly historical: boolean;
}

/** Reads what a wallet holds, in its currencies or converted. */
async function readBalance(given: BalanceQuestion, model: BankModel, { sandbox }: Reality): Promise<string> {
  const { wallet, target, historical } = given;
  const signer = signerOf(model, given.by, wallet);
  const query = new URLSearchParams({
    show_historical_currencies: String(historical),
    ...(target !== null && { convert_to: target }),
  });
  const path = `/rest/v1/wallet/${wallet}/balance?${query}`;
  const { status, body } = await call(sandbox, signer.credentials, path);
  const rejection = errorOf(model, signer, wallet, ['balance']);
  expect(status).toBe(rejection ?? 200);
  if (rejection !== undefined) return `${signer.name}, refused`;

  const expected = [...model.amounts(wallet)]
    .filter(([, { total, reserved }]) => historical || total !== 0n || reserved !== 0n)
    .map(([currency, { total, reserved }]) => {
      const free = total - reserved;
      const to = target === currency ? null : target;
      const converted = to !== null && {
        converted: { at_disposal: convert(free, currency, to), reserved: convert(reserved, currency, to) },
      };
      return [currency, { at_disposal: Number(free), reserved: Number(reserved), ...converted }] as const;
    });
  expect(new Set(Object.keys(body))).toEqual(new Set(expected.map(([currency]) => currency)));
  expect(body).toMatchObject(Object.fromEntries(expected));
  return signer.name;
}

/** Reads what is held for reservations. */
async function readReservations(
  { by, wallet }: Who,
  model: BankModel,
  { sandbox }: Reality,
): Promise<string> {
  const signer = signerOf(model, by, wallet);
  const path = `/rest/v1/wallet/${wallet}/reservation-statements`;
  const { status, body } = await call(sandbox, signer.credentials, path);
  const rejection = errorOf(model, signer, wallet, ['statements']);
  expect(status).toBe(rejection ?? 200);
  if (rejection !== undefined) return `${signer.name}, refused`;
  const rows = body['reservation_statements'] as { amount: number; currency: string }[];
  const held = rows.map(({ amount, currency }) => ({ currency, amount: BigInt(amount) }));
  expect(held).toEqual(model.wallet(wallet).reservations);
  return signer.name;
}

interface AmountQuestion extends Who {
  readonly currency: string;
  readonly beside: number;
}

/** Asks whether what is at disposal covers an amount: just that, or a cent more or less. */
async function askForAmount(given: AmountQuestion, model: BankModel, { sandbox }: Reality): Promise<string> {
  const { wallet, currency, beside } = given;
  const signer = signerOf(model, given.by, wallet);
  const { total = 0n, reserved = 0n } = model.amounts(wallet).get(currency) ?? {};
  const amount = Number(total - reserved) + beside;
  if (amount < 1) return 'nothing to ask for';
  const path = `/rest/v1/wallet/${wallet}/sufficient-amount?amount=${amount}&currency=${currency}`;
  const { status, body } = await call(sandbox, signer.credentials, path);
  const rejection = errorOf(model, signer, wallet, ['check_has_sufficient_balance']);
  expect(status).toBe(rejection ?? 200);
  if (rejection !== undefined) return `${signer.name}, refused`;
  expect(body).toEqual({ is_sufficient: beside <= 0 });
  return `${signer.name}, ${amount}`;
}

/** What shows how much there is. */
export const holdingCommands: readonly Commands[] = [
  commandsOf(
    'balance',
    fc.record({
      ...who,
      target: fc.option(fc.constantFrom('EUR', 'USD', 'PLN', 'JPY')),
      historical: fc.boolean(),
    }),
    readBalance,
  ),
  commandsOf('reservations', fc.record(who), readReservations),
  commandsOf(
    'sufficient amount',
    fc.record({
      ...who,
      currency: fc.constantFrom('EUR', 'USD', 'PLN', 'GBP', 'LTL', 'CHF'),
      beside: fc.integer({ min: -1, max: 1 }),
    }),
    askForAmount,
  ),
];
