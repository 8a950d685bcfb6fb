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
export const getWallet: Resolver<'getWallet'> = ({ subject }) => toWallet(subject.wallet);

/** Returns the user's wallets, the default one first, and inactive ones on request. */
export const listWallets: Resolver<'listWallets'> = ({ world, subject, query }) => {
  const wallets = walletsOf(world, subject.user);
  return wallets
    .filter(({ account }) => query.inactive_included || (account.status ?? 'active') === 'active')
    .map(toWallet);
};

/** Returns the account number for an IBAN. */
export const getAccountNumber: Resolver<'getAccountNumber'> = ({ world, path }) => {
  const [wallet] = world.wallets.where('iban', path.iban);
  if (!wallet) throw notFound('There is no account with this IBAN');
  return { account_number: wallet.account.number };
};

/** Sets the user's description of the account. */
export const updateWalletDescription: Resolver<'updateWalletDescription'> = (call) => {
  const { world, subject, body } = call;
  const { wallet } = subject;
  const described = { ...wallet, account: { ...wallet.account, description: body.description } };
  world.wallets.put(described);
  return toWallet(described);
};

/** Removes the user's description of the account, if there is one. */
export const deleteWalletDescription: Resolver<'deleteWalletDescription'> = ({ world, subject }) => {
  const { description: _, ...account } = subject.wallet.account;
  const bare = { ...subject.wallet, account };
  world.wallets.put(bare);
  return toWallet(bare);
};

/** Returns a page of the wallet's most frequent payees. */
export const listFavourites: Resolver<'listFavourites'> = ({ world, subject, query }) => {
  const { rows, metadata } = offsetPage(favouritesOf(world, subject.wallet), query);
  return { favourites: rows, _metadata: metadata };
};

/** Stores a card, which replaces one that was not confirmed, and sends a code to the owner of the wallet. */
export const relateCard: Resolver<'relateCard'> = ({ world, now, caller, subject, body }) => {
  const { user, wallet } = subject;
  const { issuer, number } = body;
  needActingFor(caller, user);
  const related = findCard(world, issuer, number);
  if (related) {
    if (related.walletId === wallet.id) return {};
    throw cardTaken();
  }
  const { phone } = user.profile;
  if (phone === undefined) {
    throw new HttpError(409, 'invalid_state', 'The user has no confirmed phone number to send a code to');
  }
  const before = world.confirmations.get(confirmationKey(user.id, 'card'));
  const unconfirmed = before?.about === undefined ? undefined : world.cards.get(before.about);
  if (unconfirmed?.status === 'asked') world.cards.delete(cardKey(unconfirmed));
  const card = { walletId: wallet.id, issuer, number };
  world.cards.put({ ...card, status: 'asked' });
  const clientId = caller.client.id;
  sendCode(world, now, { user, purpose: 'card', clientId, to: { phone }, about: cardKey(card) });
  return {};
};
