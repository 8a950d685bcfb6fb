import { actsFor, type Caller } from '../../auth/access/caller.ts';
import { invalidParameters, notFound } from '../../http/http-error.ts';
import type { World } from '../../state/store.ts';
import type { BookedContact, ContactBookRecord } from '../../state/user-records.ts';
import { utf8 } from '../../http/utf8.ts';

/** Most contacts of each kind in a book. No source states it. */
export const contactBookCapacity = 10_000;

/** Contacts of a request. */
interface SentContacts {
  readonly emails?: readonly string[] | undefined;
  readonly phones?: readonly string[] | undefined;
  readonly email_hashes?: readonly string[] | undefined;
  readonly phone_hashes?: readonly string[] | undefined;
}

/** Adds contacts to a book. Contacts that it already has, in plain text or as a hash, are not added twice. */
export async function withContacts(book: ContactBookRecord, sent: SentContacts): Promise<ContactBookRecord> {
  const emails = merge(book.emails, await contactsOf(sent.emails, sent.email_hashes));
  const phones = merge(book.phones, await contactsOf(sent.phones, sent.phone_hashes));
  for (const [field, contacts] of Object.entries({ emails, phones })) {
    if (contacts.length <= contactBookCapacity) continue;
    throw invalidParameters({ [field]: [`Must leave at most ${contactBookCapacity} contacts in the book`] });
  }
  return { ...book, emails, phones };
}

/** Removes contacts from a book, by plain text or hash. */
export async function withoutContacts(
  book: ContactBookRecord,
  sent: SentContacts,
): Promise<ContactBookRecord> {
  const emails = new Set((await contactsOf(sent.emails, sent.email_hashes)).map(({ hash }) => hash));
  const phones = new Set((await contactsOf(sent.phones, sent.phone_hashes)).map(({ hash }) => hash));
  return {
    ...book,
    emails: book.emails.filter(({ hash }) => !emails.has(hash)),
    phones: book.phones.filter(({ hash }) => !phones.has(hash)),
  };
}

async function contactsOf(
  values: readonly string[] = [],
  hashes: readonly string[] = [],
): Promise<BookedContact[]> {
  const inClear = values.map(async (value) => ({ hash: await contactHash(value.toLowerCase()), value }));
  return [...(await Promise.all(inClear)), ...hashes.map((hash) => ({ hash: hash.toLowerCase() }))];
}

function merge(known: readonly BookedContact[], more: readonly BookedContact[]): BookedContact[] {
  const byHash = new Map(known.map((contact) => [contact.hash, contact]));
  for (const contact of more) {
    if (contact.value !== undefined || !byHash.has(contact.hash)) byHash.set(contact.hash, contact);
  }
  return [...byHash.values()];
}

/** Finds a contact book for a caller that acts for its user. For other callers it does not exist. */
export function ownContactBook(world: World, caller: Caller, id: number): ContactBookRecord {
  const book = world.contactBooks.get(id);
  const owner = book && world.users.get(book.userId);
  if (!owner || !actsFor(caller, owner)) throw notFound(`There is no contact book ${id}`);
  return book;
}

/** Returns the hexadecimal SHA-1 of an email address in lower case or a phone number; empty for no contact. */
export async function contactHash(contact: string): Promise<string> {
  if (contact === '') return '';
  const hash = await crypto.subtle.digest('SHA-1', utf8(contact));
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
