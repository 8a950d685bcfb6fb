import { expect, test } from 'vitest';
import { frozenSandbox } from '../../support/caller.ts';

test('a captcha stops the requests until a person has solved it', async () => {
  const sandbox = frozenSandbox();
  const world = sandbox.world('login');
  await world.faults.add({ captcha: true, operations: ['getServer'] });
  const refused = await world.fetch('/rest/v1/server');
  expect([refused.status, ((await refused.json()) as { error: string }).error]).toEqual([
    429,
    'rate_limit_exceeded',
  ]);
  expect(refused.headers.get('g-recaptcha-key')).toBe('litas-sandbox');
  const unlock = refused.headers.get('recaptcha-unlock-url') ?? '';
  expect(unlock).toBe(`${sandbox.origin}/frontend/captcha?world=login&rule=1`);

  const result = (form: Record<string, string>, headers = {}) =>
    sandbox.fetch(unlock, { method: 'POST', body: new URLSearchParams(form), headers });
  expect((await result({})).status).toBe(400);
  expect((await world.fetch('/rest/v1/server')).status).toBe(429);
  const solved = await result({ 'g-recaptcha-response': 'yes' });
  expect([solved.status, await solved.json()]).toEqual([200, {}]);
  expect((await world.fetch('/rest/v1/server')).status).toBe(200);
});

test('a person can follow the URL and solve it without a script', async () => {
  const sandbox = frozenSandbox();
  await sandbox.faults.add({ captcha: true });
  const refused = await sandbox.fetch('/rest/v1/server');
  const unlock = refused.headers.get('recaptcha-unlock-url') ?? '';
  const page = await (await sandbox.fetch(unlock)).text();
  expect(page).toMatch(/<form [^>]*method="post" action="\/frontend\/captcha\?rule=1"/);
  expect(page).not.toContain('<script');
  const body = new URLSearchParams({ 'g-recaptcha-response': 'solved' });
  const solved = await sandbox.fetch(unlock, { method: 'POST', body, headers: { accept: 'text/html' } });
  expect(await solved.text()).toContain('<h1>Solved</h1>');
  expect((await sandbox.fetch('/rest/v1/server')).status).toBe(200);
});

test('solving a captcha removes no other rule', async () => {
  const sandbox = frozenSandbox();
  await sandbox.faults.add({ status: 500 });
  const body = new URLSearchParams({ 'g-recaptcha-response': 'solved' });
  await sandbox.fetch('/frontend/captcha?rule=1', { method: 'POST', body });
  expect((await sandbox.fetch('/rest/v1/server')).status).toBe(500);
});

test.for<[accept: string, type: string]>([
  ['*/*', 'application/json'],
  ['application/json', 'application/json'],
  ['text/html', 'text/html; charset=utf-8'],
])('a solution sent with Accept: %s gets a response in %s', async ([accept, type]) => {
  const body = new URLSearchParams({ 'g-recaptcha-response': 'solved' });
  const response = await frozenSandbox().fetch('/frontend/captcha', {
    method: 'POST',
    body,
    headers: { accept },
  });
  expect([response.status, response.headers.get('content-type')]).toEqual([200, type]);
  if (accept === 'text/html') expect(await response.text()).toMatch(/<title>Solved\b/);
});

test('a captcha without a solution is an error that names the field', async () => {
  const response = await frozenSandbox().fetch('/frontend/captcha', { method: 'POST', body: '' });
  expect(await response.json()).toMatchObject({
    error_properties: { 'g-recaptcha-response': ['Is required'] },
  });
});
