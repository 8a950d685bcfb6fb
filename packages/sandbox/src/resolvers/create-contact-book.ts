import { needActingFor } from '../access/acts-for.ts';
import { withContacts } from '../contacts/contact-book.ts';
import { nextId } from '../world/next-id.ts';
import type { Resolver } from './resolver.ts';

/** Makes a contact book of a user, which may begin empty. */
export const createContactBook: Resolver<'createContactBook'> = async ({ world, caller, subject, body }) => {
  const { user } = subject;
  needActingFor(caller, user);
  const contents = await withContacts({ id: 0, userId: user.id, emails: [], phones: [] }, body);
  const id = await nextId(world, 'contactBook');
  await world.contactBooks.put({ ...contents, id });
  return { id };
};
