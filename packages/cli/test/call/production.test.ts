import { expect, test } from 'vitest';
import { runLitas, urlOf } from '../support/run-litas.ts';
import { storeProfile } from '../support/profile.ts';

const token = { id: 'tok_9fQe2LrXc0VbnM4s', key: 'u8Yw5TnKd2RfZ7pLq0BvHc6JgXs1MeAo' };
const production = { url: 'https://wallet.paysera.com', token };
const write = ['call', 'deleteAvatar', '--userId', 'me'];

/** A server that counts its requests. */
function counted() {
  const requests: string[] = [];
  const send: typeof fetch = async (url, init) => {
    requests.push(`${init?.method} ${urlOf(url)}`);
    return new Response(null, { status: 204 });
  };
  return { requests, send };
}

test('a write to production is sent only when it is confirmed', async () => {
  await storeProfile(production, { sandbox: undefined as never });
  const { requests, send } = counted();
  const refused = await runLitas(write, { fetch: send, typed: [['[y/N]', 'n']] });
  expect([refused.code, requests]).toEqual([10, []]);
  expect(refused.messages).toContain(
    'DELETE /rest/v1/user/{userId}/avatar changes data at wallet.paysera.com, in production.',
  );
  const confirmed = await runLitas(write, { fetch: send, typed: [['[y/N]', 'y']] });
  expect([confirmed.code, requests]).toEqual([
    0,
    ['DELETE https://wallet.paysera.com/rest/v1/user/me/avatar'],
  ]);
});

test('a write to production without a terminal needs --yes', async () => {
  await storeProfile(production, { sandbox: undefined as never });
  const { requests, send } = counted();
  const refused = await runLitas(write, { fetch: send });
  expect([refused.code, requests]).toEqual([2, []]);
  expect(refused.messages).toContain('add --yes');
  expect((await runLitas([...write, '--yes'], { fetch: send })).code).toBe(0);
  expect(requests).toHaveLength(1);
});

test('a read from production, and a write to a sandbox on another machine, are sent at once', async () => {
  await storeProfile(production, { sandbox: undefined as never });
  const { requests, send } = counted();
  await runLitas(['call', 'getUser', '--userId', 'me'], { fetch: send });
  await storeProfile({ url: 'https://sandbox.example.org', token }, {}, 'shared');
  await runLitas([...write, '--profile', 'shared'], { fetch: send });
  expect(requests).toEqual([
    'GET https://wallet.paysera.com/rest/v1/user/me',
    'DELETE https://sandbox.example.org/rest/v1/user/me/avatar',
  ]);
});

test('the credentials of a profile are not sent to another server', async () => {
  await storeProfile(production, { sandbox: undefined as never });
  const { requests, send } = counted();
  const { code, messages } = await runLitas(
    ['call', 'getUser', '--userId', 'me', '--base-url', 'https://other.example.org'],
    { fetch: send },
  );
  expect([code, requests]).toEqual([2, []]);
  expect(messages).toContain('The profile default is for https://wallet.paysera.com');
});

test('--dry-run prints the request without its signature and secrets, and sends nothing', async () => {
  await storeProfile({ ...production, token: { ...token, expiresAt: 1 } }, { sandbox: undefined as never });
  const { requests, send } = counted();
  const { code, output } = await runLitas(
    ['call', 'setUserPassword', '--userId', 'me', '--dry-run', '--body', '-'],
    { fetch: send, input: '{"old_password":"first-secret","password":"second-secret"}' },
  );
  expect([code, requests]).toEqual([0, []]);
  expect(output).toContain('PUT https://wallet.paysera.com/rest/v1/user/me/password\n');
  expect(output).toContain('"password": "…"');
  expect(output).toMatch(/authorization: MAC id="tok_9fQe2LrXc0VbnM4s", .* mac="…"/);
  expect(output).toContain('Dry run: nothing was sent.');
  expect(output).not.toMatch(/first-secret|second-secret/);
});

test('--dry-run redacts secrets in the path and the query', async () => {
  const environment = { WALLET_ID: 'wkVd93h2uS', WALLET_KEY: 'IrdTc8uQodU7PRpLzzLTW6wqZAO6tAMU' };
  const input = '{"access_token":"tok-secret"}';
  const inQuery = await runLitas(['call', 'revokeToken', '--dry-run', '--secrets', '-'], {
    environment,
    input,
  });
  expect(inQuery.output).toContain('DELETE https://wallet.paysera.com/oauth/v1/token?access_token=…\n');
  const inPath = await runLitas(['call', 'activateToken', '--dry-run', '--secrets', '-'], {
    environment,
    input: '{"accessToken":"tok-secret"}',
  });
  expect(inPath.output).toContain('PUT https://wallet.paysera.com/oauth/v1/tokens/…/activate\n');
});
