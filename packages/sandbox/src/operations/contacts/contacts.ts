import { ownContactBook, withContacts, withoutContacts } from '../../domain/users/contact-book.ts';
import type { Resolver } from '../resolver.ts';

/** Adds contacts to a book. Existing contacts are ignored. */
export const appendContacts: Resolver<'appendContacts'> = async ({ world, caller, path, body }) => {
  const book = ownContactBook(world, caller, path.contactBookId);
  world.contactBooks.put(await withContacts(book, body));
  return { id: book.id };
};

/** Removes contacts from a book. Missing contacts are ignored. */
export const deleteContacts: Resolver<'deleteContacts'> = async ({ world, caller, path, query }) => {
  const book = ownContactBook(world, caller, path.contactBookId);
  const { email, phone, email_hash: emailHash, phone_hash: phoneHash } = query;
  const contents = await withoutContacts(book, {
    emails: email?.split(','),
    phones: phone?.split(','),
    email_hashes: emailHash?.split(','),
    phone_hashes: phoneHash?.split(','),
  });
  world.contactBooks.put(contents);
};
