import { expect, test } from 'vitest';
import { call, frozenSandbox, staticClient } from '../../support/caller.ts';
import { tokenOf } from '../../support/people.ts';
import { applicant } from './applicant.ts';

async function submitted(details: object = {}) {
  const sandbox = frozenSandbox();
  const token = await tokenOf(sandbox, 'mantas', 'identification_level identification_data');
  const by = applicant(sandbox, token);
  const id = await by.begin();
  await by.addCard(id, details);
  await by.submit(id);
  const level = async () => (await call(sandbox, token, '/rest/v1/user/me')).body['identification_level'];
  const post = (body?: string, path = `identification-requests/${id}/review`) =>
    sandbox.fetch(`/__sandbox/${path}`, { method: 'POST', ...(body !== undefined && { body }) });
  return { sandbox, by, id, level, post };
}

test('a reviewer need not wait', async () => {
  const { sandbox, by, id, level } = await submitted();
  expect(await sandbox.reviewIdentification(id)).toEqual({ id, accepted: true, user: 5103 });
  expect(await level()).toBe('identified');
  expect((await by.read(id)).body).toMatchObject({ status: 'reviewed' });
});

test('a reviewer can overrule the result of the documents', async () => {
  const no = await submitted();
  const blurred = { accept: false, comment: 'The image is blurred.' };
  const outcome = { id: no.id, accepted: false, comment: 'The image is blurred.', user: 5103 };
  expect(await no.sandbox.reviewIdentification(no.id, blurred)).toEqual(outcome);
  expect(await no.level()).toBe('unidentified');
  expect((await no.by.read(no.id)).body).toMatchObject({ comment: 'The image is blurred.' });
  const yes = await submitted({ personal_number: '1' });
  expect(await yes.sandbox.reviewIdentification(yes.id, { accept: true })).toMatchObject({ accepted: true });
  expect(await yes.level()).toBe('identified');
});

test('the same by request', async () => {
  const { id, level, post } = await submitted();
  const response = await post('{"accept":true}');
  expect([response.status, await response.json()]).toEqual([200, { id, accepted: true, user: 5103 }]);
  expect(await level()).toBe('identified');
  expect((await post()).status).toBe(409);
});

test('rejects the review of a request that is not submitted', async () => {
  const { sandbox, id, post } = await submitted();
  expect((await post('{"accept":"yes"}')).status).toBe(400);
  expect((await post('{')).status).toBe(400);
  expect((await post('', 'identification-requests/1/review')).status).toBe(404);
  await expect(sandbox.reviewIdentification(1)).rejects.toThrow('There is no identification request 1');
  await sandbox.clock.advance(1_800);
  await expect(sandbox.reviewIdentification(id)).rejects.toThrow('was reviewed already');
});

test('a request can be reviewed by hand until the second in which it is reviewed by itself', async () => {
  const early = await submitted();
  await early.sandbox.clock.advance(1_799);
  expect(await early.sandbox.reviewIdentification(early.id, { accept: false })).toMatchObject({
    accepted: false,
    comment: 'The documents were not accepted.',
  });
  const late = await submitted();
  await late.sandbox.clock.advance(1_800);
  await expect(late.sandbox.reviewIdentification(late.id)).rejects.toThrow(
    `Identification request ${late.id} was reviewed already`,
  );
});

test('a request that is not submitted cannot be reviewed', async () => {
  const sandbox = frozenSandbox();
  const id = await applicant(sandbox, await tokenOf(sandbox, 'mantas')).begin();
  await expect(sandbox.reviewIdentification(id)).rejects.toThrow(
    `Identification request ${id} is not submitted yet`,
  );
});

test('a document without a surname that is accepted by hand keeps the title of the account', async () => {
  const titleOf = async (sandbox: ReturnType<typeof frozenSandbox>) => {
    const { body } = await call(sandbox, staticClient, '/rest/v1/wallet/14519');
    return (body['account'] as Record<string, unknown>)['owner_title'];
  };
  for (const details of [{ last_name: undefined }, { first_name: undefined }]) {
    const { sandbox, id } = await submitted(details);
    const before = await titleOf(sandbox);
    await sandbox.reviewIdentification(id, { accept: true });
    expect(await titleOf(sandbox)).toBe(before);
  }
});
