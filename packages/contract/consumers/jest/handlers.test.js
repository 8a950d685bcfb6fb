const { ApiError, createWallet } = require('@litas/client');
const { handlers, override } = require('@litas/msw');
const { setupServer } = require('msw/node');

const server = setupServer(...handlers());
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const client = { id: 'staticReader1', key: 'q8ZtW3nXc5VbR7yLd2KfHs9GmJp4QaEu' };
const wallet = createWallet({ client, allowBrowser: true });

test('the handlers respond to a signed call', async () => {
  expect((await wallet.getWallet({ walletId: 14471 })).account.number).toBe('EVP0110000014471');
});

test('an override responds with an error, which is an instance of its class', async () => {
  server.use(override.getWallet.error(404, 'not_found'));
  const error = await wallet.getWallet({ walletId: 14471 }).catch((thrown) => thrown);
  expect(error).toBeInstanceOf(ApiError);
  expect(error.code).toBe('not_found');
});
