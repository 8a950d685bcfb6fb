import { expect, test } from 'vitest';
import { call, exampleClient, frozenSandbox } from '../../support/caller.ts';
import { people, tokenOf } from '../../support/people.ts';

const { username, password: right } = people.ona;

async function start() {
  const sandbox = frozenSandbox();
  const token = await tokenOf(sandbox, 'ona');
  const change = (old: string) =>
    call(sandbox, token, '/rest/v1/user/me/password', {
      method: 'PUT',
      json: { old_password: old, password: 'better-horse-10' },
    });
  const logIn = (password: string, name: string = username, headers = {}) =>
    call(sandbox, exampleClient, '/oauth/v1/token', {
      method: 'POST',
      headers,
      form: { grant_type: 'password', username: name, password },
    });
  return { sandbox, change, logIn };
}

test('after five wrong passwords the right one is not taken either, for a quarter of an hour', async () => {
  const { sandbox, change } = await start();
  for (let count = 0; count < 5; count++) expect((await change('wrong')).status).toBe(400);
  const { status, headers, body } = await change(right);
  expect([status, body['error'], headers.get('retry-after')]).toEqual([429, 'rate_limit_exceeded', '900']);
  await sandbox.clock.advance(900);
  expect((await change(right)).status).toBe(200);
});

test('a right password resets the count of wrong ones', async () => {
  const { change, logIn } = await start();
  for (let count = 0; count < 4; count++) await change('wrong');
  expect((await logIn(right)).status).toBe(200);
  for (let count = 0; count < 4; count++) expect((await change('wrong')).status).toBe(400);
  expect((await change(right)).status).toBe(200);
});

test('too many wrong logins require a captcha, and solving it allows the login', async () => {
  const { sandbox, logIn } = await start();
  for (let count = 0; count < 5; count++) expect((await logIn('wrong')).status).toBe(400);
  const { status, headers } = await logIn(right);
  expect([status, headers.get('g-recaptcha-key')]).toEqual([429, 'litas-sandbox']);
  expect((await logIn(people.jakub.password, people.jakub.username)).status).toBe(200);
  const body = new URLSearchParams({ 'g-recaptcha-response': 'solved' });
  await sandbox.fetch(headers.get('recaptcha-unlock-url') ?? '', { method: 'POST', body });
  expect((await logIn(right)).status).toBe(200);
});

test('the solution of the captcha can be sent with the next login, in a header', async () => {
  const { sandbox, logIn } = await start();
  for (let count = 0; count < 5; count++) await logIn('wrong');
  const { status, headers } = await logIn(right);
  expect(status).toBe(429);
  expect((await logIn(right, username, { 'g-recaptcha-response': 'solved' })).status).toBe(200);

  for (let count = 0; count < 5; count++) await logIn('wrong');
  const unlock = headers.get('recaptcha-unlock-url') ?? '';
  const init = { method: 'POST', headers: { 'g-recaptcha-response': 'solved' } };
  expect((await sandbox.fetch(unlock, init)).status).toBe(200);
  expect((await logIn(right)).status).toBe(200);
});
