import { expect, test } from 'vitest';
import { applicant } from '../domain/identification/applicant.ts';
import { call, consentTo, exampleClient, staticClient, tokenFor } from '../support/caller.ts';
import { png } from '../support/images.ts';
import { callWallet, tokenOf } from '../support/people.ts';
import { both } from './both.ts';

test.for(both)('$name shows the messages with their codes', async ({ start }) => {
  await using started = await start();
  const { sandbox } = started;
  const token = await tokenFor(sandbox, 'email');
  await call(sandbox, token, '/rest/v1/user/me/phone', { method: 'POST', json: { phone: '37060000777' } });
  const [message, ...others] = await sandbox.messages({ user: 5101, kind: 'sms' });
  expect(message).toMatchObject({ recipient: '37060000777', user: 5101, code: expect.any(String) as string });
  expect(others).toEqual([]);
  expect(await sandbox.messages({ recipient: '37060000000' })).toEqual([]);
});

test.for(both)('$name confirms a card by its code', async ({ start }) => {
  await using started = await start();
  const { sandbox } = started;
  const card = { issuer: 'paysera', number: '5487001139' };
  await callWallet(sandbox, await tokenOf(sandbox, 'ona'), 'ona', '/card', { method: 'PUT', json: card });
  const [message] = await sandbox.messages({ kind: 'sms' });
  await expect(sandbox.confirmCard(5101, 'wrong')).rejects.toThrow('The code is wrong or has expired');
  expect(await sandbox.confirmCard(5101, message?.code ?? '')).toEqual({ wallet: 14471, ...card });
});

test.for(both)('$name shows uploads with their bytes, and reviews an identification', async ({ start }) => {
  await using started = await start();
  const { sandbox } = started;
  const by = applicant(sandbox, await tokenOf(sandbox, 'mantas', 'identification_level identification_data'));
  const id = await by.begin();
  await by.addCard(id, {});
  await by.submit(id);
  const files = await sandbox.files({ user: 5103 });
  expect(files.map(({ mediaType, bytes }) => [mediaType, [...bytes]])).toContainEqual([
    'image/png',
    [...png(1)],
  ]);
  expect(await sandbox.files({ user: 5102 })).toEqual([]);
  const decision = { accept: false, comment: 'The image is blurred.' };
  const outcome = { id, accepted: false, comment: 'The image is blurred.', user: 5103 };
  expect(await sandbox.reviewIdentification(id, decision)).toEqual(outcome);
  await expect(sandbox.reviewIdentification(id)).rejects.toThrow('was reviewed already');
  await expect(sandbox.reviewIdentification(1)).rejects.toThrow('There is no identification request 1');
});

test.for(both)('$name changes the permissions of clients', async ({ start }) => {
  await using started = await start();
  const { sandbox } = started;
  const client = staticClient.id;
  const before = (await sandbox.clients()).find((each) => each.client === client);
  expect(before?.staticScopes).toContain('email');
  expect(before?.key).toBe(staticClient.key);
  const after = await sandbox.changePermissions({ client, take: ['email'] });
  expect(after).toEqual({ ...before, staticScopes: before?.staticScopes.filter((name) => name !== 'email') });
  await expect(sandbox.changePermissions({ client: 'unknown' })).rejects.toThrow(
    'There is no client unknown',
  );
});

test.for(both)('$name shows and withdraws offline grants', async ({ start }) => {
  await using started = await start();
  const { sandbox } = started;
  await consentTo(sandbox, 'email_offline phone_offline');
  const grant = { user: 5101, client: exampleClient.id };
  const scopes = ['email_offline', 'phone_offline'];
  expect(await sandbox.grants({ user: 5101 })).toEqual([{ ...grant, scopes }]);
  const left = await sandbox.withdrawGrant({ ...grant, scopes: ['email_offline'] });
  expect(left).toEqual({ ...grant, scopes: ['phone_offline'] });
  expect(await sandbox.grants({ client: 'unknown' })).toEqual([]);
  await expect(sandbox.withdrawGrant({ user: 1, client: 'unknown' })).rejects.toThrow('There is no user 1');
});
