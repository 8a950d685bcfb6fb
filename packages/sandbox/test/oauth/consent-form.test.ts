import { expect, test } from 'vitest';
import { readForm, signedBy, startSession } from './session.ts';

test('the page has one form without script, with the first person and every scope preselected', async () => {
  await using session = await startSession();
  const page = await (await session.open({ scope: 'email phone_optional balance_offline' })).text();
  expect(page.match(/<form /g)).toHaveLength(1);
  expect(page).not.toMatch(/<script|\son[a-z]+=|javascript:/i);
  const { inputs } = readForm(page);
  const people = inputs.filter(({ type }) => type === 'radio');
  expect(people.map((input) => [input['value'], 'checked' in input])).toEqual([
    ['5101', true],
    ['5102', false],
    ['5103', false],
    ['7001', false],
  ]);
  const scopes = inputs.filter(({ type }) => type === 'checkbox');
  expect(scopes.map((input) => [input['value'], 'checked' in input, 'disabled' in input])).toEqual([
    ['email', true, true],
    ['phone_optional', true, false],
    ['balance_offline', true, true],
  ]);
  expect(page).toContain('Main confirmed email address');
  expect(
    [...page.matchAll(/<button[^>]*name="decision" value="(\w+)"[^>]*>([^<]+)</g)].map((button) =>
      button.slice(1),
    ),
  ).toEqual([
    ['approve', 'Approve'],
    ['deny', 'Deny'],
  ]);
});

test('every heading has something below it, also without a scope', async () => {
  await using session = await startSession();
  const page = await (await session.open({ scope: '' })).text();
  expect(page).toContain('<legend>Example application requests your user id only</legend>');
  expect(page).not.toContain('Example application requests<');
  const lithuanian = await (await session.open({ scope: '' }, '/frontend/lt/oauth')).text();
  expect(lithuanian).toContain('prašo tik Jūsų naudotojo numerio');
});

test('a scope with and without _offline is one row, and both are granted', async () => {
  await using session = await startSession();
  const rows = async (scope: string) => {
    const page = await (await session.open({ scope })).text();
    return [...page.matchAll(/type="checkbox" name="scope" value="(\w+)"/g)].map(([, value]) => value);
  };
  expect(await rows('balance balance_offline email')).toEqual(['balance_offline', 'email']);
  expect(await rows('balance_offline balance')).toEqual(['balance_offline']);
  const apart = 'balance_optional balance_offline_optional';
  expect(await rows(apart)).toEqual(apart.split(' '));
  expect(await rows('balance balance_offline_optional')).toEqual(['balance', 'balance_offline_optional']);
  const token = await session.logIn('balance balance_offline');
  expect((await session.get('/rest/v1/wallet/me/balance', signedBy(token))).status).toBe(200);
  expect(await session.sandbox.grants()).toMatchObject([{ scopes: ['balance_offline'] }]);
});

test('the page has the language of its path or of the browser', async () => {
  await using session = await startSession();
  const lithuanian = await (await session.open({}, '/frontend/lt/oauth')).text();
  expect(lithuanian).toContain('<html lang="lt">');
  expect(lithuanian).toContain('Pagrindinis patvirtintas el. pašto adresas');
  expect(readForm(lithuanian).action).toBe('/frontend/lt/oauth');
  const browser = await session.open({}, '/frontend/oauth', {
    headers: { 'accept-language': 'lt-LT,en;q=0.5' },
  });
  expect(browser.headers.get('content-language')).toBe('lt');
});

test('the page cannot be framed, and loads nothing', async () => {
  await using session = await startSession();
  const { headers } = await session.open();
  const policy = headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("frame-ancestors 'none'");
  // Chromium would apply it to the redirects of the application, too.
  expect(policy).not.toContain('form-action');
  expect(policy).not.toContain('unsafe');
  expect(headers.get('cache-control')).toBe('no-store');
  // To other origins nothing: the page's URL holds the state.
  expect(headers.get('referrer-policy')).toBe('same-origin');
});

test('the redirect sends a GET without the form and without a referrer', async () => {
  await using session = await startSession();
  const form = readForm(await (await session.open()).text());
  const { status, headers } = await session.post(form.action, [...form.fields, ['decision', 'approve']]);
  expect(status).toBe(303);
  expect(headers.get('referrer-policy')).toBe('no-referrer');
  expect(headers.get('location')).not.toContain('user=');
});

test('the form keeps the world in the query', async () => {
  await using session = await startSession();
  await session.sandbox.world('a.b-c').clock.now();
  const { action } = readForm(await (await session.open({ world: 'a.b-c' }, '/frontend/en/oauth')).text());
  expect(new URL(action, session.server.url).searchParams.get('world')).toBe('a.b-c');
});

test('who denies is sent back with access_denied and the state', async () => {
  await using session = await startSession();
  const form = readForm(await (await session.open({ state: 'xyz' })).text());
  const response = await session.post(form.action, [...form.fields, ['decision', 'deny']]);
  expect(response.status).toBe(303);
  const { searchParams } = new URL(response.headers.get('location') ?? '');
  expect(searchParams.get('error')).toBe('access_denied');
  expect(searchParams.get('state')).toBe('xyz');
  expect(searchParams.has('code')).toBe(false);
});

test.each(['approve', 'deny'])(
  '%s, sent twice, has the same redirect and the same code',
  async (decision) => {
    await using session = await startSession();
    const scope = 'email_offline phone_optional';
    const form = readForm(await (await session.open({ scope, state: 'xyz' })).text());
    const send = () => session.post(form.action, [...form.fields, ['decision', decision]]);
    const [first, second] = [await send(), await send()];
    expect([first.status, second.status]).toEqual([303, 303]);
    expect(first.headers.get('location')).toContain(decision === 'approve' ? 'code=' : 'error=access_denied');
    expect(second.headers.get('location')).toBe(first.headers.get('location'));
  },
);

const approval = { user: '5101', decision: 'approve', scope: 'phone_optional' };
test.each([
  ['approval', approval, { ...approval, decision: 'deny' }, 'Ona Petraitė approved this request.'],
  ['approval', approval, { ...approval, user: '5102' }, 'Ona Petraitė approved this request.'],
  ['approval', approval, { ...approval, scope: '' }, 'Ona Petraitė approved this request.'],
  ['denial', { ...approval, decision: 'deny' }, approval, 'This request was denied.'],
])(
  'a second decision after an %s shows the first one, and links to the application',
  async (_, first, second, text) => {
    await using session = await startSession();
    const form = readForm(await (await session.open({ scope: 'email phone_optional' })).text());
    const key: [string, string] = ['request', Object.fromEntries(form.fields)['request'] ?? ''];
    const made = await session.post(form.action, [key, ...Object.entries(first)]);
    const other = await session.post(form.action, [key, ...Object.entries(second)]);
    expect([other.status, other.headers.get('location')]).toEqual([409, null]);
    const page = await other.text();
    expect(page).toContain(text);
    expect(page).toContain(`href="${made.headers.get('location')?.replaceAll('&', '&amp;')}"`);
  },
);

test('a decision is kept as long as its request', async () => {
  await using session = await startSession();
  const form = readForm(await (await session.open()).text());
  const send = () => session.post(form.action, [...form.fields, ['decision', 'approve']]);
  await send();
  await session.sandbox.clock.advance(899);
  expect((await send()).status).toBe(303);
  await session.sandbox.clock.advance(1);
  expect((await send()).status).toBe(400);
});

test('the page shows the redirect URI of an application with a custom scheme', async () => {
  const redirects = [{ protocol: 'com.example.app', host: 'callback' }];
  const clients = [{ id: 'app', key: 'x'.repeat(32), redirects }];
  await using session = await startSession({ world: { clients } });
  const page = await session.open({ client_id: 'app', redirect_uri: 'com.example.app://callback/done' });
  expect(await page.text()).toContain('You then return to com.example.app://callback.');
});

test('a page is not valid after a quarter of an hour', async () => {
  await using session = await startSession();
  const form = readForm(await (await session.open()).text());
  await session.sandbox.clock.advance(900);
  const response = await session.post(form.action, [...form.fields, ['decision', 'approve']]);
  expect(response.status).toBe(400);
  expect(await response.text()).toContain('start again');
});

test.each([
  ['no decision', [['user', '5101']]],
  [
    'an unknown decision',
    [
      ['user', '5101'],
      ['decision', 'maybe'],
    ],
  ],
  ['unknown', [['decision', 'approve']]],
  [
    'an unknown user',
    [
      ['user', '9999'],
      ['decision', 'approve'],
    ],
  ],
] as const)('rejects a form with %s, which can be sent again', async (_, fields) => {
  await using session = await startSession();
  const form = readForm(await (await session.open()).text());
  const request = form.fields.find(([name]) => name === 'request');
  const refused = await session.post(form.action, [request ?? ['', ''], ...fields]);
  expect(refused.status).toBe(400);
  const response = await session.post(form.action, [...form.fields, ['decision', 'approve']]);
  expect(response.status).toBe(303);
});

test.each([
  ['origin', 'http://127.0.0.1:5173'],
  ['origin', 'null'],
  ['sec-fetch-site', 'cross-site'],
  ['sec-fetch-site', 'same-site'],
])('rejects a form of another page: %s: %s', async (name, value) => {
  await using session = await startSession();
  const form = readForm(await (await session.open()).text());
  const body = String(new URLSearchParams([...form.fields, ['decision', 'approve']]));
  const { status, headers } = await session.sandbox.handle({
    method: 'POST',
    origin: session.server.url,
    target: form.action,
    headers: { [name]: value, 'content-type': 'application/x-www-form-urlencoded' },
    body: new TextEncoder().encode(body),
  });
  expect(status).toBe(403);
  expect(headers['location']).toBeUndefined();
});

test('a form that the page itself sends is taken', async () => {
  await using session = await startSession();
  const form = readForm(await (await session.open()).text());
  const headers = { origin: session.server.url };
  const response = await session.post(form.action, [...form.fields, ['decision', 'approve']], { headers });
  expect(response.status).toBe(303);
});
