import { type Movement, type Party, pay } from '../../state/movement.ts';
import type { PendingPaymentRecord } from '../../state/records.ts';
import { nextId } from '../../state/sequences.ts';
import { balanceKey, type World } from '../../state/store.ts';

/** Moves the money of a payment from its sender, where it was reserved, to its receiver. */
export function releasePayment(
  world: World,
  payment: PendingPaymentRecord,
  now: number,
): PendingPaymentRecord {
  const { amount, currency, details, transferId } = payment;
  const from = partyOf(world, payment.senderWalletId);
  const to = partyOf(world, payment.receiverWalletId);
  bookMovement(world, pay(from, to, { date: now, amount, currency, details }), transferId);
  const released = { ...payment, status: 'released' } as const;
  world.pendingPayments.put(released);
  return released;
}

/** Books a movement: a statement for each side, and the new balances. The caller must have checked that the money is available. */
export function bookMovement(world: World, { date, legs }: Movement, transferId: number): void {
  for (const { walletId, ...leg } of legs) {
    const { currency, direction, amount } = leg;
    const key = balanceKey(walletId, currency);
    const { opening = 0n, total = 0n } = world.balances.get(key) ?? {};
    const after = direction === 'in' ? total + amount : total - amount;
    world.balances.put({ walletId, currency, opening, total: after });
    world.statements.add(walletId, { id: nextId(world, 'statement'), date, transferId, ...leg });
  }
}

/** Returns the owner of a wallet as the other party of a payment; a company with its code. */
export function partyOf({ wallets, users }: World, walletId: number): Party {
  const wallet = wallets.get(walletId);
  const owner = wallet && users.get(wallet.ownerId);
  if (!owner) throw new Error(`There is no wallet ${walletId}, although a payment names it`);
  const { type, company_code: code } = owner.profile;
  const { number, owner_display_name: name } = wallet.account;
  const shown = {
    ...(name !== undefined && { display_name: name }),
    ...(type === 'legal' && code !== undefined && { code }),
    account_number: number,
    wallet_id: walletId,
    user_id: owner.id,
    owner_id: owner.id,
  };
  return { walletId, shown };
}
