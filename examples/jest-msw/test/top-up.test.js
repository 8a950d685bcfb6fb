const { createOAuth, memoryTokenStore } = require('@litas/client');
const { expiredToken, handlers, immediateClock, override, rateLimited } = require('@litas/msw');
const { createSandbox, seededClients } = require('@litas/sandbox');
const { setupServer } = require('msw/node');
const { checkPurchase } = require('../src/top-up.js');

const sandbox = createSandbox({ now: '2026-01-01T09:00:00Z' });
const server = setupServer(...handlers({ sandbox }));
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
beforeEach(() => sandbox.reset());
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

/** Options of the wallet of Ona, who has 6,089.51 euros. */
async function ona() {
  const options = { client: seededClients.example, token: memoryTokenStore(), clock: immediateClock() };
  const login = { username: 'ona@example.org', password: 'correct-horse-9', scopes: ['balance'] };
  await createOAuth(options).logIn(login);
  return options;
}

test('a user with enough money can pay', async () => {
  expect(await checkPurchase(await ona(), '6089.51')).toEqual({ ok: true, message: 'You can pay.' });
});

test('a user learns how much is missing', async () => {
  const options = await ona();
  server.use(override.getWalletBalance({ EUR: { at_disposal: 1250, reserved: 0 } }));
  expect(await checkPurchase(options, '20.00')).toEqual({ ok: false, message: 'You need €7.50 more.' });
});

test('a transient error is retried', async () => {
  const options = await ona();
  await sandbox.faults.add({ operations: ['getWalletBalance'], status: 503, count: 2 });
  expect(await checkPurchase(options, '1.00')).toMatchObject({ ok: true });
  sandbox.journal.expectCalled('getWalletBalance', { times: 3 });
});

test('a longer outage becomes a sentence for the user', async () => {
  const options = await ona();
  await sandbox.faults.add({ operations: ['getWalletBalance'], status: 503 });
  const { ok, message } = await checkPurchase(options, '1.00');
  expect(ok).toBe(false);
  expect(message).toMatch(/^The service /);
  sandbox.journal.expectCalled('getWalletBalance', { times: 3 });
});

test('a rate limit is waited for as long as the API asks', async () => {
  const options = await ona();
  server.use(rateLimited({ times: 2, retryAfter: 7 }));
  expect(await checkPurchase(options, '1.00')).toMatchObject({ ok: true });
  expect(options.clock.waits).toEqual([7_000, 7_000]);
});

test('an expired token is refreshed', async () => {
  const options = await ona();
  const before = await options.token.get();
  server.use(expiredToken());
  expect(await checkPurchase(options, '1.00')).toMatchObject({ ok: true });
  expect((await options.token.get()).id).not.toBe(before.id);
});

test('a user whose grant has expired has to sign in', async () => {
  const options = await ona();
  await sandbox.clock.advance(40 * 24 * 3600);
  expect(await checkPurchase(options, '1.00')).toMatchObject({ ok: false, signIn: true });
});

test('a lost connection becomes a sentence for the user', async () => {
  const options = await ona();
  await sandbox.faults.add({ operations: ['getWalletBalance'], connection: 'drop' });
  const { message } = await checkPurchase(options, '1.00');
  expect(message).toMatch(/^There is no connection/);
});
