import { offsetPage } from '../paging/offset-page.ts';
import { favouritesOf } from '../wallets/favourites-of.ts';
import type { Resolver } from './resolver.ts';

/** A page of those whom the wallet paid most often. */
export const listFavourites: Resolver<'listFavourites'> = async ({ world, subject, query }) => {
  const { rows, metadata } = offsetPage(await favouritesOf(world, subject.wallet), query);
  return { favourites: rows, _metadata: metadata };
};
