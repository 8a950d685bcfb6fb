import { expect, test } from 'vitest';
import { redirectUri, startSession } from './session.ts';

const sentBack: readonly [string, Readonly<Record<string, string | undefined>>, string, RegExp][] = [
  ['without a response type', { response_type: undefined }, 'invalid_request', /response_type is missing/],
  ['with another response type', { response_type: 'token' }, 'unsupported_response_type', /code/],
  ['for an unknown scope', { scope: 'email name' }, 'invalid_scope', /Unknown scope name/],
  ['for an extended scope', { scope: 'make_bank_transfers' }, 'invalid_scope', /refreshed/],
];

test.each(sentBack)(
  'a request %s is sent back with an error and its state',
  async (_, given, error, words) => {
    await using session = await startSession();
    const response = await session.open({ ...given, state: 'kept + as it is' });
    expect(response.status).toBe(303);
    const location = new URL(response.headers.get('location') ?? '');
    expect(location.origin + location.pathname).toBe(redirectUri);
    expect(location.searchParams.get('error')).toBe(error);
    expect(location.searchParams.get('error_description')).toMatch(words);
    expect(location.searchParams.get('state')).toBe('kept + as it is');
    expect(location.searchParams.has('code')).toBe(false);
  },
);

test('a parameter that comes twice is sent back as an error', async () => {
  await using session = await startSession();
  const response = await session.open({}, '/frontend/oauth', {});
  expect(response.status).toBe(200);
  const twice = await fetch(`${response.url}&scope=phone`, { redirect: 'manual' });
  expect(new URL(twice.headers.get('location') ?? '').searchParams.get('error')).toBe('invalid_request');
});

test('the redirect has no state when the request has none', async () => {
  await using session = await startSession();
  const response = await session.open({ scope: 'name' });
  expect(new URL(response.headers.get('location') ?? '').searchParams.has('state')).toBe(false);
});

const untrusted: readonly [string, Readonly<Record<string, string | undefined>>, RegExp][] = [
  ['without a client', { client_id: undefined }, /client_id is missing/],
  ['of an unknown client', { client_id: '<b>unknown</b>' }, /no client with the client_id &lt;b&gt;unknown/],
  ['without a redirect URI', { redirect_uri: undefined }, /redirect_uri is missing/],
  [
    'with a foreign redirect URI',
    { redirect_uri: 'https://evil.example/' },
    /evil\.example\/ is not registered/,
  ],
  ['of a client without redirect URIs', { client_id: 'staticReader1' }, /has registered none/],
];

test.each(untrusted)('a request %s gets a page instead of a redirect', async (_, given, words) => {
  await using session = await startSession();
  const response = await session.open({ ...given, state: 'x', response_type: 'token' });
  expect(response.status).toBe(400);
  expect(response.headers.get('location')).toBeNull();
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  const page = await response.text();
  expect(page).toMatch(words);
  // The sentence about the consequence names no other problem.
  expect(page).toContain('The browser is therefore not redirected to the application.');
  expect(page.match(/redirect(?:_| )uri/gi)?.length ?? 0).toBeLessThanOrEqual(1);
  expect(page).not.toMatch(/<b>|<a |http-equiv/);
});

test('the error for a state that is too long names the limit', async () => {
  await using session = await startSession();
  const response = await session.open({ state: 'x'.repeat(2_001) });
  const { searchParams } = new URL(response.headers.get('location') ?? '');
  expect(searchParams.get('error')).toBe('invalid_request');
  expect(searchParams.get('error_description')).toBe('The parameter state is longer than 2000 characters');
});

test.each(['client_id', 'redirect_uri'])(
  'a request with two %s gets a page that names the parameter',
  async (name) => {
    await using session = await startSession();
    const { url } = await session.open();
    const response = await fetch(`${url}&${name}=x`, { redirect: 'manual' });
    expect(response.status).toBe(400);
    expect(await response.text()).toContain(`The parameter ${name} was sent more than once.`);
  },
);

test.each(['response_type', 'scope', 'state'])(
  'a request with two %s is sent back with an error',
  async (name) => {
    await using session = await startSession();
    const { url } = await session.open({ state: 'a' });
    const response = await fetch(`${url}&${name}=x`, { redirect: 'manual' });
    const { searchParams } = new URL(response.headers.get('location') ?? '');
    expect([searchParams.get('error'), searchParams.get('error_description')]).toEqual([
      'invalid_request',
      `The parameter ${name} was sent more than once`,
    ]);
  },
);
