import { override } from '@litas/msw';
import { QueryClientProvider } from '@tanstack/react-query';
import { http, HttpResponse } from 'msw';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { App } from '../src/app.tsx';
import { sandbox, worker } from '../src/mocks.ts';
import { createQueryClient, forgetToken } from '../src/wallet.ts';

// The test runner loads its own files past the worker. Every request to the Wallet API has a handler.
beforeAll(() => worker.start({ quiet: true, onUnhandledFrame: 'bypass' }));
beforeEach(async () => {
  await sandbox.reset();
  forgetToken();
});
afterEach(() => worker.resetHandlers());
afterAll(() => worker.stop());

const open = () =>
  render(
    <QueryClientProvider client={createQueryClient()}>
      <App />
    </QueryClientProvider>,
  );

test('the page shows the balance and the last payments', async () => {
  const page = await open();
  await expect.element(page.getByLabelText('Balance')).toHaveTextContent('€6,089.51');
  await expect.element(page.getByText('Coffee Corner').first()).toBeVisible();
  expect(page.getByRole('listitem').elements()).toHaveLength(10);
});

test('older payments are added below', async () => {
  const page = await open();
  await page.getByRole('button', { name: 'Show older payments' }).click();
  await expect.poll(() => page.getByRole('listitem').elements().length).toBe(20);
  sandbox.journal.expectCalled('listStatements', { times: 2 });
});

test('a transient error is retried before the user sees it', async () => {
  await sandbox.faults.add({ operations: ['getWalletBalance'], status: 503, count: 1 });
  const page = await open();
  await expect.element(page.getByLabelText('Balance')).toHaveTextContent('€6,089.51');
  sandbox.journal.expectCalled('getWalletBalance', { times: 2 });
});

test('an error is a sentence with a button to try again', async () => {
  worker.use(override.getWalletBalance.error(403, 'forbidden'));
  const page = await open();
  await expect.element(page.getByText('You have not given permission for this.')).toBeVisible();
  worker.resetHandlers();
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect.element(page.getByLabelText('Balance')).toHaveTextContent('€6,089.51');
});

test('an expired token is replaced by one of the server', async () => {
  await sandbox.faults.add({ operations: ['getWalletBalance'], expiredToken: true, count: 1 });
  const page = await open();
  await expect.element(page.getByLabelText('Balance')).toHaveTextContent('€6,089.51');
  sandbox.journal.expectCalled('createToken', { times: 2 });
});

test('a visitor without a session can sign in', async () => {
  worker.use(http.post('/api/token', () => new HttpResponse(null, { status: 401 })));
  const page = await open();
  await expect.element(page.getByRole('link', { name: 'Sign in with Paysera' })).toBeVisible();
  sandbox.journal.expectNotCalled('getWalletBalance');
});
