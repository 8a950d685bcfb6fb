import { needActingFor } from '../../auth/access/caller.ts';
import { withContacts } from '../../domain/users/contact-book.ts';
import { nextId } from '../../state/sequences.ts';
import type { Resolver } from '../resolver.ts';

/** Creates a contact book for a user, with or without contacts. */
export const createContactBook: Resolver<'createContactBook'> = async ({ world, caller, subject, body }) => {
  const { user } = subject;
  needActingFor(caller, user);
  const contents = await withContacts({ id: 0, userId: user.id, emails: [], phones: [] }, body);
  const id = nextId(world, 'contactBook');
  world.contactBooks.put({ ...contents, id });
  return { id };
};
