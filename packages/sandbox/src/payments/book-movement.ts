import { balanceKey, type World } from '../store/store.ts';
import type { Movement } from '../world/history/movement.ts';
import { nextId } from '../world/next-id.ts';

/** Moves money: a statement for each side, and the balances with it. Whether the money is there, the caller has made sure of. */
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
