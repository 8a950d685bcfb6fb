import { needActingFor } from '../../auth/access/caller.ts';
import { sendCode } from '../../domain/confirmation/confirmation-codes.ts';
import { cardTaken, findCard } from '../../domain/wallets/cards.ts';
import { favouritesOf } from '../../domain/wallets/favourites.ts';
import { toWallet, walletsOf } from '../../domain/wallets/wallets.ts';
import { notFound, HttpError } from '../../http/http-error.ts';
import { cardKey, confirmationKey } from '../../state/store.ts';
import { offsetPage } from '../paging.ts';
import type { Resolver } from '../resolver.ts';

/** Returns the wallet with its account. */
export const getWallet: Resolver<'getWallet'> = async ({ subject }) => toWallet(subject.wallet);

/** Returns the user's wallets, the default one first, and inactive ones on request. */
export const listWallets: Resolver<'listWallets'> = async ({ world, subject, query }) => {
  const wallets = await walletsOf(world, subject.user);
  return wallets
    .filter(({ account }) => query.inactive_included || (account.status ?? 'active') === 'active')
    .map(toWallet);
};

/** Returns the account number for an IBAN. */
export const getAccountNumber: Resolver<'getAccountNumber'> = async ({ world, path }) => {
  const [wallet] = await world.wallets.where('iban', path.iban);
  if (!wallet) throw notFound('There is no account with this IBAN');
  return { account_number: wallet.account.number };
};

/** Sets the user's description of the account. */
export const updateWalletDescription: Resolver<'updateWalletDescription'> = async (call) => {
  const { world, subject, body } = call;
  const { wallet } = subject;
  const described = { ...wallet, account: { ...wallet.account, description: body.description } };
  await world.wallets.put(described);
  return toWallet(described);
};

/** Removes the user's description of the account, if there is one. */
export const deleteWalletDescription: Resolver<'deleteWalletDescription'> = async ({ world, subject }) => {
  const { description: _, ...account } = subject.wallet.account;
  const bare = { ...subject.wallet, account };
  await world.wallets.put(bare);
  return toWallet(bare);
};

/** Returns a page of the wallet's most frequent payees. */
export const listFavourites: Resolver<'listFavourites'> = async ({ world, subject, query }) => {
  const { rows, metadata } = offsetPage(await favouritesOf(world, subject.wallet), query);
  return { favourites: rows, _metadata: metadata };
};

/** Stores a card, which replaces one that was not confirmed, and sends a code to the owner of the wallet. */
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
    throw new HttpError(409, 'invalid_state', 'The user has no confirmed phone number to send a code to');
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
