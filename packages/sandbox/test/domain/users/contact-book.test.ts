import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  contactBookCapacity,
  withContacts,
  withoutContacts,
} from '../../../src/domain/users/contact-book.ts';

const empty = { id: 1, userId: 1, emails: [], phones: [] };
const hashOf = (text: string) => createHash('sha1').update(text.toLowerCase()).digest('hex');

test('a contact in clear and its hash are one', async () => {
  const hash = hashOf('ona@example.org');
  const hashed = await withContacts(empty, { email_hashes: [hash.toUpperCase()] });
  expect(hashed.emails).toEqual([{ hash }]);
  const known = await withContacts(hashed, { emails: ['Ona@example.org', 'ona@EXAMPLE.org'] });
  expect(known.emails).toEqual([{ hash, value: 'ona@EXAMPLE.org' }]);
  expect(await withContacts(known, { email_hashes: [hash] })).toEqual(known);
});

test('the published hashes are understood', async () => {
  const { phones } = await withContacts(empty, { phones: ['37060000101'] });
  expect(phones[0]?.hash).toBe(hashOf('37060000101'));
  const { emails } = await withContacts(empty, { emails: ['jakub@example.org'] });
  expect(emails[0]?.hash).toBe(hashOf('jakub@example.org'));
});

const email = fc.constantFrom('a@example.org', 'A@example.org', 'b@example.org', 'c@example.org');
const phone = fc.constantFrom('37060000101', '37060000102', '48600000102');
const contacts = fc.record({
  emails: fc.array(email, { maxLength: 3 }),
  phones: fc.array(phone, { maxLength: 3 }),
  email_hashes: fc.array(email.map(hashOf), { maxLength: 2 }),
  phone_hashes: fc.array(phone.map(hashOf), { maxLength: 2 }),
});
const steps = fc.array(fc.record({ add: fc.boolean(), contacts }), { maxLength: 15 });

test('a book contains the contacts that were added and not removed, in plain text or as hashes', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (all) => {
      let book = { ...empty } as Awaited<ReturnType<typeof withContacts>>;
      const model = { emails: new Set<string>(), phones: new Set<string>() };
      for (const { add, contacts: sent } of all) {
        book = await (add ? withContacts : withoutContacts)(book, sent);
        for (const kind of ['emails', 'phones'] as const) {
          const hashes = kind === 'emails' ? sent.email_hashes : sent.phone_hashes;
          for (const hash of [...sent[kind].map(hashOf), ...hashes])
            model[kind][add ? 'add' : 'delete'](hash);
          expect(book[kind].map(({ hash }) => hash).toSorted()).toEqual([...model[kind]].toSorted());
          for (const { hash, value } of book[kind]) if (value !== undefined) expect(hashOf(value)).toBe(hash);
        }
      }
    }),
  );
});

test('a book has a maximum size', async () => {
  const phones = Array.from({ length: contactBookCapacity }, (_, index) => String(37_060_000_000 + index));
  const full = await withContacts(empty, { phones });
  expect(await withContacts(full, { phones: phones.slice(0, 5) })).toEqual(full);
  await expect(withContacts(full, { phones: ['48600000102'] })).rejects.toMatchObject({
    code: 'invalid_parameters',
    details: { properties: { phones: ['Must leave at most 10000 contacts in the book'] } },
  });
});
