import { actsFor } from '../access/acts-for.ts';
import type { Caller } from '../access/caller.ts';
import { notFound } from '../core/refusal.ts';
import type { World } from '../store/store.ts';
import type { ContactBookRecord } from '../store/user-records.ts';

/** Finds a contact book for whoever acts for its user. To everybody else it is as if there were none. */
export async function ownContactBook(world: World, caller: Caller, id: number): Promise<ContactBookRecord> {
  const book = await world.contactBooks.get(id);
  const owner = book && (await world.users.get(book.userId));
  if (!owner || !actsFor(caller, owner)) throw notFound(`There is no contact book ${id}`);
  return book;
}
