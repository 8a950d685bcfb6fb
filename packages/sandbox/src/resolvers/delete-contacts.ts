import { withoutContacts } from '../contacts/contact-book.ts';
import { ownContactBook } from '../contacts/own-contact-book.ts';
import type { Resolver } from './resolver.ts';

/** Removes contacts from a book; those that it does not have change nothing. */
export const deleteContacts: Resolver<'deleteContacts'> = async ({ world, caller, path, query }) => {
  const book = await ownContactBook(world, caller, path.contactBookId);
  const { email, phone, email_hash: emailHash, phone_hash: phoneHash } = query;
  const contents = await withoutContacts(book, {
    emails: email?.split(','),
    phones: phone?.split(','),
    email_hashes: emailHash?.split(','),
    phone_hashes: phoneHash?.split(','),
  });
  await world.contactBooks.put(contents);
};
