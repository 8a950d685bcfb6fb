import { notFound, HttpError } from '../../http/http-error.ts';
import type { CardRecord } from '../../state/records.ts';
import type { World } from '../../state/store.ts';
import { takeCode } from '../confirmation/confirmation-codes.ts';

/** Finds the wallet of a card; `undefined` when it is related to none. */
export function findCard(world: World, issuer: string, number: string): CardRecord | undefined {
  const cards = world.cards.where('number', number);
  return cards.find((card) => card.issuer === issuer && card.status === 'related');
}

/** Creates the error for a card of another wallet. */
export const cardTaken = (): HttpError =>
  new HttpError(409, 'invalid_state', 'The card is related to another wallet');

/** A card that was related to a wallet. */
export interface RelatedCard {
  /** Id of the wallet. */
  readonly wallet: number;
  /** Key of the issuer, such as `paysera`. */
  readonly issuer: string;
  readonly number: string;
}

/** Relates a card to a wallet with the code that the user got. No source shows the request of the user. */
export function confirmCard(world: World, now: number, userId: number, code: string): RelatedCard {
  const { about = '' } = takeCode(world, now, userId, 'card', code);
  const asked = world.cards.get(about);
  if (!asked) throw notFound(`User ${userId} has no card to confirm`);
  const { walletId, issuer, number } = asked;
  if (findCard(world, issuer, number)) throw cardTaken();
  world.cards.put({ ...asked, status: 'related' });
  return { wallet: walletId, issuer, number };
}
