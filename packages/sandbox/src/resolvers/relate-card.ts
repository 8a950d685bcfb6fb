import { needActingFor } from '../access/acts-for.ts';
import { cardTaken, findCard } from '../cards/find-card.ts';
import { sendCode } from '../confirmation/send-code.ts';
import { Refusal } from '../core/refusal.ts';
import { cardKey, confirmationKey } from '../store/store.ts';
import type { Resolver } from './resolver.ts';

/** Notes a card, in place of one that was not confirmed, and sends its wallet's owner a code. */
export const relateCard: Resolver<'relateCard'> = async ({ world, now, caller, subject, body }) => {
  const { user, wallet } = subject;
  const { issuer, number } = body;
  needActingFor(caller, user);
  const related = await findCard(world, issuer, number);
  if (related) {
    if (related.walletId === wallet.id) return {};
    throw cardTaken();
  }
  const { phone } = user.profile;
  if (phone === undefined) {
    throw new Refusal(409, 'invalid_state', 'The user has no confirmed phone number to send a code to');
  }
  const before = await world.confirmations.get(confirmationKey(user.id, 'card'));
  const unconfirmed = before?.about === undefined ? undefined : await world.cards.get(before.about);
  if (unconfirmed?.status === 'asked') await world.cards.delete(cardKey(unconfirmed));
  const card = { walletId: wallet.id, issuer, number };
  await world.cards.put({ ...card, status: 'asked' });
  const clientId = caller.client.id;
  await sendCode(world, now, { user, purpose: 'card', clientId, to: { phone }, about: cardKey(card) });
  return {};
};
