import fc from 'fast-check';
import { expect } from 'vitest';
import { call } from '../support/caller.ts';
import { holds, errorOf, signerOf } from './access.ts';
import { type BankModel, isWaiting, type Payment, type Signer } from './bank-model.ts';
import { type Commands, commandsOf } from './command.ts';
import { type Reality, walletIds } from './reality.ts';

/** A payment, who does something with it, and from which wallet. */
interface Attempt {
  readonly by: number;
  readonly side: 'receiver' | 'sender' | number;
  readonly payment: number;
}

const attempt = {
  by: fc.nat({ max: 19 }),
  // Mostly one of the two sides: there is nothing to move elsewhere.
  side: fc.oneof(
    { weight: 4, arbitrary: fc.constant('receiver' as const) },
    { weight: 2, arbitrary: fc.constant('sender' as const) },
    { weight: 1, arbitrary: fc.constantFrom(...walletIds) },
  ),
  payment: fc.constantFrom(776, 777, 778, 779, 780),
};

/** The payment, the wallet that is meant, and who signs. */
function choose(model: BankModel, { by, side, payment }: Attempt) {
  const found = model.state.payments.get(payment);
  const end = side === 'receiver' ? found?.to : side === 'sender' ? found?.from : side;
  const walletId = end ?? 14471;
  const target = `/rest/v1/wallet/${walletId}/pending-payment/${payment}`;
  return { found, walletId, signer: signerOf(model, by, walletId), target };
}

/** The status with which a payment is refused to a signer, before what is done with it counts. */
function refusedPayment(
  model: BankModel,
  signer: Signer,
  walletId: number,
  found: Payment | undefined,
  anyOf: readonly string[],
): number | undefined {
  const rejection = errorOf(model, signer, walletId, anyOf);
  if (rejection !== undefined) return rejection;
  if (!found || (found.from !== walletId && found.to !== walletId)) return 404;
  if (!holds(signer, found.to === walletId ? 'incoming_payments' : 'outgoing_payments')) return 403;
  return isWaiting(found, model.state.now) ? undefined : 409;
}

/** Gives the password of a payment, or another one. */
async function givePassword(
  { right, ...given }: Attempt & { readonly right: boolean },
  model: BankModel,
  { sandbox }: Reality,
): Promise<string> {
  const { found, walletId, signer, target } = choose(model, given);
  const password = right ? (found?.password ?? 'none') : 'not this one';
  const { status } = await call(sandbox, signer.credentials, target, { method: 'PUT', json: { password } });
  const refused = refusedPayment(model, signer, walletId, found, ['incoming_payments']);
  const blocked = found && (found.from === walletId || found.wrongPasswords >= 5) ? 409 : undefined;
  const expected = refused ?? blocked ?? (right ? 200 : 400);
  expect(status).toBe(expected);
  if (found && expected === 400 && refused === undefined) {
    model.change(given.payment, { ...found, wrongPasswords: found.wrongPasswords + 1 });
  }
  if (found && expected === 200) {
    const { currency, amount, details, from, to } = found;
    const movement = { date: model.state.now, currency, amount, details };
    model.change(given.payment, { ...found, status: 'released' });
    model.move(from, { ...movement, direction: 'out' });
    model.move(to, { ...movement, direction: 'in' });
  }
  return `${signer.name}, wallet ${walletId}, ${status}`;
}

/** Takes a payment back, or refuses it. */
async function cancel(given: Attempt, model: BankModel, { sandbox }: Reality): Promise<string> {
  const { found, walletId, signer, target } = choose(model, given);
  const { status } = await call(sandbox, signer.credentials, target, { method: 'DELETE' });
  const either = ['outgoing_payments', 'incoming_payments'];
  const refused = refusedPayment(model, signer, walletId, found, either);
  const may = found && (found.from === walletId || found.receiverMayCancel);
  const expected = refused ?? (may ? 200 : 409);
  expect(status).toBe(expected);
  if (found && expected === 200) model.change(given.payment, { ...found, status: 'cancelled' });
  return `${signer.name}, wallet ${walletId}, ${status}`;
}

const passwords = fc.record({ ...attempt, right: fc.oneof(fc.constant(true), fc.boolean()) });

/** What moves money, or lets it go. */
export const movingCommands: readonly Commands[] = [
  commandsOf('give password', passwords, givePassword),
  commandsOf('give password', passwords, givePassword),
  commandsOf('cancel', fc.record(attempt), cancel),
];
