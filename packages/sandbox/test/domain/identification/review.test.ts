import { expect, test } from 'vitest';
import { call, exampleClient, frozenSandbox, staticClient } from '../../support/caller.ts';
import { type people, tokenOf } from '../../support/people.ts';
import { applicant } from './applicant.ts';

const scope = 'identity identification_level identification_data';

/** Submits an identity card and waits for the review. Returns the request and the user. */
async function reviewOf(person: keyof typeof people, details: object) {
  const sandbox = frozenSandbox();
  const token = await tokenOf(sandbox, person, scope);
  const by = applicant(sandbox, token);
  const id = await by.begin();
  await by.addCard(id, details);
  await by.submit(id);
  await sandbox.clock.advance(1_800);
  const { body } = await by.read(id);
  return { request: body, user: (await call(sandbox, token, '/rest/v1/user/me')).body };
}

test('a card without a photo of the face identifies, but not fully', async () => {
  const { user } = await reviewOf('mantas', {});
  expect(user).toMatchObject({ identification_level: 'identified', identity: { surname: 'Kazlauskas' } });
});

test('a level never falls', async () => {
  const { user, request } = await reviewOf('ona', {
    personal_number: undefined,
    first_name: 'Ona',
    last_name: 'Petraitienė',
  });
  expect(request).toMatchObject({ identity_documents: [{ review_status: 'accepted' }] });
  expect(user).toMatchObject({
    identification_level: 'fully_identified',
    identity: { surname: 'Petraitienė', code: expect.stringMatching(/^4910315/) as string },
  });
});

test.for([
  ['without a name', 'mantas', { last_name: undefined }, 'The document has no name or surname.'],
  [
    'with a new code',
    'mantas',
    { personal_number: '39406120105' },
    'The personal code is not valid for the country.',
  ],
  ['with a code that is not the own', 'ona', {}, "The personal code is not the user's."],
] as const)('rejects a card %s, with the reason', async ([, person, details, comment]) => {
  const before = person === 'mantas' ? 'unidentified' : 'fully_identified';
  const { request, user } = await reviewOf(person, details);
  expect(request).toMatchObject({ status: 'reviewed', comment });
  expect(request['identity_documents']).toMatchObject([{ review_status: 'rejected' }]);
  expect(user).toMatchObject({ identification_level: before });
});

test("another user's code is not accepted", async () => {
  const sandbox = frozenSandbox();
  const first = applicant(sandbox, await tokenOf(sandbox, 'mantas', scope));
  const id = await first.begin();
  await first.addCard(id);
  await first.submit(id);
  await sandbox.clock.advance(1_800);
  await call(sandbox, exampleClient, '/rest/v1/user', { method: 'POST', json: { phone: '37060012345' } });
  const second = applicant(sandbox, exampleClient, 5201);
  const other = await second.begin();
  await second.addCard(other);
  await second.submit(other);
  await sandbox.clock.advance(1_800);
  expect((await second.read(other)).body['comment']).toBe("The personal code is another user's.");
});

test('uses the claimed identity for fields that the document does not have', async () => {
  const sandbox = frozenSandbox();
  const identity = { name: 'Rasa', surname: 'Jankutė', nationality: 'lt', code: '48502030011' };
  const json = { phone: '37060012345', identity };
  await call(sandbox, exampleClient, '/rest/v1/user', { method: 'POST', json });
  const by = applicant(sandbox, exampleClient, 5201);
  const id = await by.begin();
  const silent = { personal_number: undefined, first_name: undefined, last_name: undefined };
  await by.addCard(id, silent);
  await by.submit(id);
  await sandbox.clock.advance(1_800);
  const query = 'person_code[lt]=48502030011';
  expect((await call(sandbox, exampleClient, `/rest/v1/user?${query}`)).body).toEqual({ id: 5201 });
});

test('the account of a user without a name gets the name of the document', async () => {
  const sandbox = frozenSandbox();
  await call(sandbox, exampleClient, '/rest/v1/user', { method: 'POST', json: { phone: '37060012345' } });
  const by = applicant(sandbox, exampleClient, 5201);
  const id = await by.begin();
  await by.addCard(id);
  await by.submit(id);
  await sandbox.reviewIdentification(id);
  const { body } = await call(sandbox, staticClient, '/rest/v1/user/5201');
  expect(body['display_name']).toBe('Mantas');
  const [walletId] = body['wallets'] as [number];
  const wallet = await call(sandbox, staticClient, `/rest/v1/wallet/${walletId}`);
  expect(wallet.body['account']).toMatchObject({
    owner_display_name: 'Mantas',
    owner_title: 'Mantas Kazlauskas',
  });
});
