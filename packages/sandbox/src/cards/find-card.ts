import { Refusal } from '../core/refusal.ts';
import type { CardRecord } from '../store/records.ts';
import type { World } from '../store/store.ts';

/** Finds the wallet that a card is related to; `undefined` where it is related to none. */
export async function findCard(
  world: World,
  issuer: string,
  number: string,
): Promise<CardRecord | undefined> {
  const cards = await world.cards.where('number', number);
  return cards.find((card) => card.issuer === issuer && card.status === 'related');
}

/** A card belongs to one wallet. */
export const cardTaken = (): Refusal =>
  new Refusal(409, 'invalid_state', 'The card is related to another wallet');
