import { expect, test } from 'vitest';
import type { Sandbox } from '../../../src/index.ts';
import {
  call,
  consentTo,
  type Credentials,
  exampleClient,
  frozenSandbox,
  staticClient,
} from '../../support/caller.ts';
import { people, tokenOf } from '../../support/people.ts';
import { applicant } from './applicant.ts';

const mantas: string = people.mantas.username;

const beginFor = async (sandbox: Sandbox, signer: Credentials, phone: string) =>
  (await call(sandbox, signer, '/rest/v1/identification-request', { method: 'POST', json: { phone } })).body;

/** Identifies a user by phone number. Returns the request before and after the review. */
async function identify(sandbox: Sandbox, signer: Credentials, phone = mantas) {
  const { id } = (await beginFor(sandbox, signer, phone)) as { id: number };
  const by = applicant(sandbox, signer);
  await by.addCard(id);
  const submitted = (await by.submit(id)).body;
  const outcome = await sandbox.reviewIdentification(id);
  const { body } = await by.read(id);
  return { before: submitted['relation_status'], after: body['relation_status'], outcome };
}

test('a request by phone has no user yet', async () => {
  const sandbox = frozenSandbox();
  expect(await beginFor(sandbox, exampleClient, mantas)).toEqual({
    id: 901,
    phone: mantas,
    created: 1_769_860_800,
    status: 'waiting',
    relation_status: 'unrelated',
    provider: 'wallet_partner',
  });
});

test('the request is assigned to the user for whom its creator may act', async () => {
  const byScope = frozenSandbox({ autoConsent: people.mantas.id });
  await consentTo(byScope, 'identification_data_offline');
  const tied = { before: 'relating', after: 'related', outcome: { accepted: true, user: 5103 } };
  expect(await identify(byScope, exampleClient)).toMatchObject(tied);
  expect(await identify(frozenSandbox(), staticClient)).toMatchObject(tied);
  const byToken = frozenSandbox();
  expect(await identify(byToken, await tokenOf(byToken, 'mantas'))).toMatchObject(tied);
});

test('it does not change users for whom its creator has no permission', async () => {
  const sandbox = frozenSandbox();
  const jakub = await tokenOf(sandbox, 'jakub');
  for (const signer of [exampleClient, jakub]) {
    const { before, after, outcome } = await identify(sandbox, signer);
    expect([before, after]).toEqual(['unrelated', 'unrelated']);
    expect(outcome).not.toHaveProperty('user');
  }
  const { body } = await call(sandbox, staticClient, '/rest/v1/user/5103');
  expect(body).toMatchObject({ identification_level: 'unidentified' });
});

test('it has no user when no user has the number', async () => {
  const outcome = await identify(frozenSandbox(), staticClient, '37060099999');
  expect(outcome).toMatchObject({ before: 'unrelated', after: 'unrelated' });
});

test('without a user, documents are shown by static scopes only', async () => {
  const sandbox = frozenSandbox();
  for (const [signer, shown] of [
    [exampleClient, false],
    [staticClient, true],
  ] as const) {
    const { id } = (await beginFor(sandbox, signer, '37060099999')) as { id: number };
    const by = applicant(sandbox, signer);
    await by.addCard(id);
    expect('identity_documents' in (await by.read(id)).body).toBe(shown);
  }
});

test('without a user, documents are shown to the token that created the request, by its scopes', async () => {
  const sandbox = frozenSandbox();
  for (const [scope, shown] of [
    ['identification_data', true],
    ['email', false],
  ] as const) {
    const token = await tokenOf(sandbox, 'jakub', scope);
    const { id } = (await beginFor(sandbox, token, '37060099999')) as { id: number };
    const by = applicant(sandbox, token);
    await by.addCard(id);
    expect('identity_documents' in (await by.read(id)).body).toBe(shown);
  }
});

test('before it is submitted, a request is not related to the user whom it will identify', async () => {
  const sandbox = frozenSandbox();
  expect(await beginFor(sandbox, staticClient, mantas)).toMatchObject({ relation_status: 'unrelated' });
});
