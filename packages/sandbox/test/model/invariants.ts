import { expect } from 'vitest';
import { call, staticClient } from '../support/caller.ts';
import type { BankModel } from './bank-model.ts';
import { allMovements, movementsOf, type Reality, walletIds } from './reality.ts';

interface Shown {
  readonly at_disposal: number;
  readonly reserved: number;
}

/** Makes sure of what holds after every command: the money of all wallets, and what they tell last. */
export async function holdsTrue(model: BankModel, { sandbox }: Reality): Promise<void> {
  for (const id of walletIds) {
    const { body } = await call(
      sandbox,
      staticClient,
      `/rest/v1/wallet/${id}/balance?show_historical_currencies=true`,
    );
    const shown = Object.entries(body as Record<string, Shown>).map(
      ([currency, { at_disposal: free, reserved }]) => {
        expect(free).toBeGreaterThanOrEqual(0);
        return [currency, { total: BigInt(free + reserved), reserved: BigInt(reserved) }];
      },
    );
    expect([id, Object.fromEntries(shown)]).toEqual([id, Object.fromEntries(model.amounts(id))]);
    const { movements } = model.wallet(id);
    const last = await call(sandbox, staticClient, `/rest/v1/wallet/${id}/statements?limit=2`);
    expect(last.body['_metadata']).toMatchObject({ total: movements.length });
    expect(movementsOf(last)).toEqual(movements.slice(-2).toReversed());
  }
}

/** Makes sure that each balance is its opening and all of its statements, without a word from the model but the openings. */
export async function addsUp(model: BankModel, { sandbox }: Reality): Promise<void> {
  for (const id of walletIds) {
    const totals = new Map(model.wallet(id).opening);
    for (const { currency, amount, direction } of await allMovements(sandbox, id)) {
      totals.set(currency, (totals.get(currency) ?? 0n) + (direction === 'in' ? amount : -amount));
    }
    const { body } = await call(
      sandbox,
      staticClient,
      `/rest/v1/wallet/${id}/balance?show_historical_currencies=true`,
    );
    for (const [currency, { at_disposal: free, reserved }] of Object.entries(body as Record<string, Shown>)) {
      expect([id, currency, BigInt(free + reserved)]).toEqual([id, currency, totals.get(currency)]);
    }
  }
}
