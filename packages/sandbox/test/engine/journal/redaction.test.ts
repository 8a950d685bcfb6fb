import { signMac } from '@litas/client/mac';
import { expect, test } from 'vitest';
import { readForm, redirectUri } from '../../oauth/session.ts';
import { call, exampleClient, frozenSandbox, staticClient } from '../../support/caller.ts';

const sandbox = frozenSandbox();
const told = () => JSON.stringify(sandbox.journal.find());

test('secrets and personal data are redacted, wherever they were sent', async () => {
  const canaries = {
    token: 'CanaryToken0123456789ABCDEFabcdef',
    word: 'canaryword',
    email: 'canary@example.org',
    code: '39001010018',
    phone: '37061234567',
    iban: 'LT343500010001234567',
  };
  const { token, word, email, code, phone, iban } = canaries;
  const headers = {
    'x-canary': word,
    'user-agent': `agent ${token} ${email}`,
    cookie: `session=${token}`,
    'accept-language': `lt ${code}`,
  };
  const targets = [
    `/oauth/v1/tokens/${token}/activate`,
    `/oauth/v1/token?access_token=${token}`,
    `/rest/v1/user?email=${email}&person_code[lt]=${code}&person_code%5Blv%5D=${code}`,
    `/rest/v1/user?phone=${phone}`,
    `/rest/v1/account/${iban}`,
    `/rest/v1/user/${code}`,
    `/rest/v1/user/${token}/email`,
    `/rest/v1/wallet/14471/statements?text=${word}-secret&currency=${token}&after=${token}`,
    `/nowhere/${token}/${email}/${code}?${token}=1&x=${word}-secret`,
    `/frontend/oauth?client_id=${exampleClient.id}&redirect_uri=${redirectUri}/${token}&state=${token}&response_type=code`,
    `/frontend/oauth?client_id=${token}&redirect_uri=x`,
  ];
  for (const target of targets) {
    for (const method of ['GET', 'POST', 'PUT', 'DELETE']) {
      const init = {
        method,
        headers,
        ...(method !== 'GET' && {
          body: JSON.stringify({
            ...canaries,
            [token]: 1,
            nested: [{ error: email, type: token, id: code }],
          }),
        }),
      };
      await sandbox.fetch(target, {
        ...init,
        headers: { ...headers, 'content-type': 'application/json' },
        redirect: 'manual',
      });
    }
    await call(sandbox, staticClient, target, { headers }).catch(() => undefined);
  }
  const form = { grant_type: 'password', username: email, password: token, scope: token };
  await call(sandbox, exampleClient, '/oauth/v1/token', { method: 'POST', form });
  const { header } = await signMac({
    id: token,
    key: word,
    method: 'GET',
    url: `${sandbox.origin}/rest/v1/user/me`,
  });
  await sandbox.fetch('/rest/v1/user/me', { headers: { authorization: header } });
  await sandbox.fetch('/rest/v1/user/me', { headers: { authorization: `Bearer ${token}` } });

  expect(sandbox.journal.find().length).toBeGreaterThan(50);
  for (const canary of [token, `${word}-secret`, email, code, phone, iban])
    expect(told()).not.toContain(canary);
  expect(told()).not.toContain('x-canary');
});

test('the journal of a login contains no password, code, token, key or personal data', async () => {
  sandbox.journal.clear();
  const query = {
    response_type: 'code',
    client_id: exampleClient.id,
    redirect_uri: redirectUri,
    scope: 'email identity',
    state: 'sesame',
  };
  const page = await sandbox.fetch(`/frontend/oauth?${new URLSearchParams(query)}`);
  const { action, fields } = readForm(await page.text());
  const body = new URLSearchParams([...fields, ['decision', 'approve']]);
  const result = await sandbox.fetch(action, { method: 'POST', body, redirect: 'manual' });
  const code = new URL(result.headers.get('location') ?? '').searchParams.get('code') ?? '';
  const form = { grant_type: 'authorization_code', code, redirect_uri: redirectUri };
  const { body: token } = await call(sandbox, exampleClient, '/oauth/v1/token', { method: 'POST', form });
  const signer = { id: String(token['access_token']), key: String(token['mac_key']) };
  const user = await call(sandbox, signer, '/rest/v1/user/me');
  expect(JSON.stringify(user.body)).toContain('49103150015');
  expect(sandbox.journal.find()).toHaveLength(4);
  const secrets = [
    code,
    signer.id,
    signer.key,
    token['refresh_token'],
    exampleClient.key,
    fields[0]?.[1],
    'sesame',
  ];
  for (const secret of [...secrets, 'ona@example.org', '49103150015', 'Petrait', 'Ona']) {
    expect(secret).toMatch(/.{3}/);
    expect(told()).not.toContain(String(secret));
  }
});

test('values that are not sensitive are shown', async () => {
  sandbox.journal.clear();
  await call(sandbox, staticClient, '/rest/v1/wallet/14471/statements?limit=1&currency=EUR&text=rent', {
    headers: { accept: 'application/json' },
  });
  const [entry] = sandbox.journal.find();
  expect(entry).toMatchObject({
    number: 1,
    at: '2026-01-31T12:00:00.000Z',
    method: 'GET',
    path: '/rest/v1/wallet/14471/statements',
    query: [
      ['limit', '1'],
      ['currency', 'EUR'],
      ['text', '…'],
    ],
    operation: 'listStatements',
    signer: { kind: 'client', client: 'staticReader1' },
    headers: { accept: 'application/json' },
    status: 200,
    response: { headers: { 'content-type': 'application/json' } },
    correlationId: expect.stringMatching(/^[\da-f]{32}$/) as string,
  });
  expect(entry?.response.body).toMatchObject({
    statements: [{ currency: 'EUR', details: '…', amount: expect.any(Number) as number }],
    _metadata: { limit: 1, cursors: { after: '…' } },
  });
});
