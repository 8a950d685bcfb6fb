import fc from 'fast-check';
import { expect } from 'vitest';
import { call } from '../support/caller.ts';
import { holds, errorOf, signerOf } from './access.ts';
import { type BankModel, isWaiting } from './bank-model.ts';
import { type Commands, commandsOf } from './command.ts';
import { type Reality, walletIds } from './reality.ts';

interface Question {
  readonly by: number;
  readonly wallet: number;
  readonly direction: 'in' | 'out' | null;
}

const scopeOf = { in: 'incoming_payments', out: 'outgoing_payments' } as const;

/** Reads the payments that wait, of the directions that the signer may see. */
async function read(given: Question, model: BankModel, { sandbox }: Reality): Promise<string> {
  const { wallet, direction } = given;
  const { payments, now } = model.state;
  const signer = signerOf(model, given.by, wallet);
  const query = direction === null ? '' : `?direction=${direction}`;
  const path = `/rest/v1/wallet/${wallet}/pending-payments${query}`;
  const { status, body } = await call(sandbox, signer.credentials, path);
  const needed = direction === null ? Object.values(scopeOf) : [scopeOf[direction]];
  const rejection = errorOf(model, signer, wallet, needed);
  expect(status).toBe(rejection ?? 200);
  if (rejection !== undefined) return `${signer.name}, refused`;

  const directionOf = (from: number) => (from === wallet ? 'out' : 'in');
  const expected = [...payments]
    .filter(([, { from, to }]) => from === wallet || to === wallet)
    .filter(([, payment]) => isWaiting(payment, now))
    .filter(([, { from }]) => (direction ?? directionOf(from)) === directionOf(from))
    .filter(([, { from }]) => holds(signer, scopeOf[directionOf(from)]))
    .map(([id, { amount, from, password }]) => ({
      id,
      amount: Number(amount),
      password: from === wallet ? password : undefined,
    }));
  const found = body['pending_payments'] as { id: number; amount: number; password?: string }[];
  const rows = found.map(({ id, amount, password }) => ({ id, amount, password }));
  expect(rows.toSorted((one, other) => one.id - other.id)).toEqual(expected);
  return `${signer.name}, ${rows.length} payments`;
}

/** What shows pending payments. */
export const waitingCommands: readonly Commands[] = [
  commandsOf(
    'pending payments',
    fc.record({
      by: fc.nat({ max: 19 }),
      wallet: fc.constantFrom(...walletIds),
      direction: fc.option(fc.constantFrom<('in' | 'out')[]>('in', 'out')),
    }),
    read,
  ),
];
