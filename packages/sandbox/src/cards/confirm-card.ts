import { takeCode } from '../confirmation/take-code.ts';
import { notFound } from '../core/refusal.ts';
import type { World } from '../store/store.ts';
import { cardTaken, findCard } from './find-card.ts';

/** A card that was related to a wallet. */
export interface RelatedCard {
  /** Id of the wallet. */
  readonly wallet: number;
  /** Key of the issuer, such as `paysera`. */
  readonly issuer: string;
  readonly number: string;
}

/** Relates the card that a user was sent a code for. No source shows the request by which users do this. */
export async function confirmCard(
  world: World,
  now: number,
  userId: number,
  code: string,
): Promise<RelatedCard> {
  const { about = '' } = await takeCode(world, now, userId, 'card', code);
  const asked = await world.cards.get(about);
  if (!asked) throw notFound(`User ${userId} has not been asked about a card`);
  const { walletId, issuer, number } = asked;
  if (await findCard(world, issuer, number)) throw cardTaken();
  await world.cards.put({ ...asked, status: 'related' });
  return { wallet: walletId, issuer, number };
}
