import { withContacts } from '../contacts/contact-book.ts';
import { ownContactBook } from '../contacts/own-contact-book.ts';
import type { Resolver } from './resolver.ts';

/** Adds contacts to a book; those that it has already change nothing. */
export const appendContacts: Resolver<'appendContacts'> = async ({ world, caller, path, body }) => {
  const book = await ownContactBook(world, caller, path.contactBookId);
  await world.contactBooks.put(await withContacts(book, body));
  return { id: book.id };
};
