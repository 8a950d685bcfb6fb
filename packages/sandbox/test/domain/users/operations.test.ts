import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { createContactBook } from '../../../src/operations/contacts/contact-books.ts';
import { appendContacts, deleteContacts } from '../../../src/operations/contacts/contacts.ts';
import { exampleClient } from '../../../src/seed/clients.ts';
import { call, frozenSandbox } from '../../support/caller.ts';
import { newWorlds } from '../../support/new-worlds.ts';
import { tokenOf } from '../../support/people.ts';

const hashOf = (text: string) => createHash('sha1').update(text).digest('hex');

test('a book is created, appended to and removed from', async () => {
  const sandbox = frozenSandbox();
  const token = await tokenOf(sandbox, 'ona');
  const send = async (method: string, path: string, json?: object) => {
    const { status, body } = await call(sandbox, token, `/rest/v1/${path}`, {
      method,
      ...(json && { json }),
    });
    return [status, body];
  };
  expect(await send('POST', 'user/me/contact-book', { phones: ['48600000102'] })).toEqual([200, { id: 312 }]);
  const more = { emails: ['jakub@example.org'], phone_hashes: [hashOf('37060000103')] };
  expect(await send('PUT', 'contact-book/312/append', more)).toEqual([200, { id: 312 }]);
  expect(await send('DELETE', 'contact-book/312/contacts?email=jakub%40example.org')).toEqual([204, {}]);
  expect(await send('DELETE', 'contact-book/312/contacts')).toEqual([204, {}]);
  expect(await send('POST', 'user/me/contact-book', {})).toEqual([200, { id: 313 }]);
});

// The API has no way to read a book, so that the world itself is looked at.
test('the operations change the book', async () => {
  await newWorlds()(async (world) => {
    const [user] = world.users.list();
    if (!user) throw new Error('The world has no users.');
    const shared = {
      world,
      now: 1,
      signingNow: 1,
      caller: { kind: 'client', client: exampleClient } as const,
      request: { method: '', origin: '', target: '', headers: {}, body: new Uint8Array() },
      query: undefined,
      subject: undefined,
      path: { contactBookId: 312 },
    };
    const own = { ...user, registeredBy: exampleClient.id };
    world.users.put(own);
    const subject = { user: own, scopes: new Set<string>() };
    const contents = () => {
      const book = world.contactBooks.get(312);
      return [book?.userId, book?.emails.map(({ value }) => value), book?.phones.map(({ hash }) => hash)];
    };
    await createContactBook({
      ...shared,
      subject,
      path: { userId: 5101 },
      body: { phones: ['48600000102'] },
    });
    const emails = ['jakub@example.org', 'a@example.org', 'b@example.org'];
    await appendContacts({ ...shared, body: { emails, phone_hashes: [hashOf('37060000103')] } });
    expect(contents()).toEqual([5101, emails, [hashOf('48600000102'), hashOf('37060000103')]]);
    const query = {
      email: 'JAKUB@example.org,unknown@example.org',
      email_hash: hashOf('b@example.org'),
      phone: '37060000103,48600000102',
    };
    await deleteContacts({ ...shared, query, body: undefined });
    expect(contents()).toEqual([5101, ['a@example.org'], []]);
  });
});

test('rejects invalid contacts with their paths', async () => {
  const sandbox = frozenSandbox();
  const token = await tokenOf(sandbox, 'ona');
  const json = { emails: ['ona@example.org', 'ona'], phones: ['+370'], email_hashes: ['abc'] };
  const { body } = await call(sandbox, token, '/rest/v1/user/me/contact-book', { method: 'POST', json });
  expect(Object.keys(body['error_properties'] as object)).toEqual(['emails.1', 'phones.0', 'email_hashes.0']);
});
