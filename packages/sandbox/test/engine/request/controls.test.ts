import { expect, test } from 'vitest';
import { createSandbox } from '../../../src/index.ts';
import { call, consentTo, exampleClient, frozenSandbox, tokenFor } from '../../support/caller.ts';

test('responds to health', async () => {
  const response = await frozenSandbox().fetch('/__sandbox/health');
  expect(await response.json()).toEqual({
    status: 'ok',
    version: expect.stringMatching(/^\d+\.\d+\.\d+/) as string,
    description: expect.stringMatching(/^[\da-f]{64}$/) as string,
    url: 'http://127.0.0.1:4010',
    teams: false,
  });
});

test('health says without a token whether teams share the sandbox', async () => {
  const shared = createSandbox({ team: { adminToken: 'a-token-of-the-administrator-with-many-characters' } });
  expect(await (await shared.fetch('/__sandbox/health')).json()).toMatchObject({ teams: true });
});

test('reset removes tokens and grants, and keeps the users', async () => {
  const sandbox = frozenSandbox({ autoConsent: true });
  const token = await tokenFor(sandbox, 'email');
  await consentTo(sandbox, 'email_offline');
  expect((await call(sandbox, exampleClient, '/rest/v1/user/5101')).status).toBe(200);
  expect((await sandbox.fetch('/__sandbox/reset', { method: 'POST' })).status).toBe(204);
  expect((await call(sandbox, token, '/rest/v1/user/me')).status).toBe(401);
  expect((await call(sandbox, exampleClient, '/rest/v1/user/5101')).status).toBe(403);
  expect((await tokenFor(sandbox, 'email')).id).toBe(token.id);
});

test('rejects a foreign host and a foreign page', async () => {
  const sandbox = frozenSandbox();
  const ask = async (origin: string, headers: Record<string, string> = {}) =>
    (
      await sandbox.handle({
        method: 'POST',
        origin,
        target: '/__sandbox/reset',
        headers,
        body: new Uint8Array(),
      })
    ).status;
  expect(await ask('http://rebound.example.org:4010')).toBe(403);
  expect(await ask('http://127.0.0.1:4010', { origin: 'https://example.org' })).toBe(403);
  expect(await ask('http://127.0.0.1:4010', { origin: 'null' })).toBe(403);
  expect(await ask('http://localhost:4010', { origin: 'http://localhost:5173' })).toBe(204);
  expect(await ask('http://[::1]:4010')).toBe(204);
});

test('responds at its origin', async () => {
  const sandbox = frozenSandbox({ origin: 'https://wallet.example' });
  expect((await sandbox.fetch('/__sandbox/health')).status).toBe(200);
  expect((await frozenSandbox().fetch('https://wallet.example/__sandbox/health')).status).toBe(403);
});
