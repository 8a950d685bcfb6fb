import { expect, test } from 'vitest';
import { call, exampleClient, frozenSandbox, staticClient } from '../../support/caller.ts';
import { callWallet, people, tokenOf } from '../../support/people.ts';

const scope = 'email manage_account wallet_list';

test('personal data is in the journal with the option, and secrets are not', async () => {
  const sandbox = frozenSandbox({ personalData: true });
  const ona = await tokenOf(sandbox, 'ona', scope);
  await call(sandbox, ona, '/rest/v1/user/me');
  await call(sandbox, staticClient, '/rest/v1/user?email=ona%40example.org');
  await callWallet(sandbox, ona, 'ona', '', { method: 'PUT', json: { description: 'For the summer' } });
  const [login, user, found, described] = sandbox.journal.find();
  expect(login?.body).toMatchObject({ username: people.ona.username, password: '…' });
  expect(login?.response.body).toMatchObject({ access_token: '…', mac_key: '…', refresh_token: '…' });
  expect(user?.response.body).toMatchObject({ email: people.ona.username });
  expect(found?.query).toEqual([['email', 'ona@example.org']]);
  expect(found?.signature?.lines[3]).toBe('/rest/v1/user?email=ona@example.org');
  expect(described?.changes?.[0]?.fields).toMatchObject([
    { name: 'account.description', after: 'For the summer' },
  ]);
  const text = JSON.stringify(sandbox.journal.find());
  for (const secret of [ona.id, ona.key, exampleClient.key, people.ona.password])
    expect(text).not.toContain(secret);
});

test('codes of messages and what a user registers with stay secret', async () => {
  const sandbox = frozenSandbox({ personalData: true });
  const json = {
    credentials: { type: 'email', password: 'canary-password-1' },
    parameters: { email: 'new@example.org' },
  };
  await call(sandbox, exampleClient, '/rest/v1/user', { method: 'POST', json });
  const codes = (await sandbox.messages()).flatMap(({ code = '' }) => code);
  const text = JSON.stringify(sandbox.journal.find());
  expect(text).not.toContain('canary-password-1');
  for (const code of codes) expect(text).not.toContain(code);
});

test('an option that is no boolean is rejected', () => {
  expect(() => frozenSandbox({ personalData: 'yes' as never })).toThrow('personalData');
});
