import { type Movement, type Party, pay } from '../../state/movement.ts';
import type { PendingPaymentRecord } from '../../state/records.ts';
import { nextId } from '../../state/sequences.ts';
import { balanceKey, type World } from '../../state/store.ts';

/** Moves the money of a payment from its sender, where it was reserved, to its receiver. */
export async function releasePayment(
  world: World,
  payment: PendingPaymentRecord,
  now: number,
): Promise<PendingPaymentRecord> {
  const { amount, currency, details, transferId } = payment;
  const from = await partyOf(world, payment.senderWalletId);
  const to = await partyOf(world, payment.receiverWalletId);
  await bookMovement(world, pay(from, to, { date: now, amount, currency, details }), transferId);
  const released = { ...payment, status: 'released' } as const;
  await world.pendingPayments.put(released);
  return released;
}

/** Books a movement: a statement for each side, and the new balances. The caller must have checked that the money is available. */
export async function bookMovement(
  world: World,
  { date, legs }: Movement,
  transferId: number,
): Promise<void> {
  for (const { walletId, ...leg } of legs) {
    const { currency, direction, amount } = leg;
    const key = balanceKey(walletId, currency);
    const { opening = 0n, total = 0n } = (await world.balances.get(key)) ?? {};
    const after = direction === 'in' ? total + amount : total - amount;
    await world.balances.put({ walletId, currency, opening, total: after });
    await world.statements.add(walletId, { id: await nextId(world, 'statement'), date, transferId, ...leg });
  }
}

/** Returns the owner of a wallet as the other party of a payment; a company with its code. */
export async function partyOf({ wallets, users }: World, walletId: number): Promise<Party> {
  const wallet = await wallets.get(walletId);
  const owner = wallet && (await users.get(wallet.ownerId));
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
