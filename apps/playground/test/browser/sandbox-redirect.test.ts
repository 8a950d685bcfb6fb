import { expect, inject, test } from 'vitest';
import { chooseScopes, connect } from './support/connect.ts';
import { usePages } from './support/open-page.ts';

const openPage = usePages();
const isFull = process.env['LITAS_FULL'] === '1';

test('connects through the sandbox and leaves no code in the URL', async () => {
  await using opened = await openPage({ mode: 'sandbox' });
  const { page } = opened;
  const before = page.url();
  const visited: string[] = [];
  page.on('framenavigated', (frame) => visited.push(frame.url()));
  await connect(page);
  await page.getByRole('heading', { name: 'Ona Petraitė' }).waitFor();

  expect(visited[0]).toContain(`${inject('running').sandbox}/frontend/oauth?`);
  expect(visited[1]).toMatch(/[?&]code=[^&]+/);
  expect(page.url()).toBe(before);
  expect(opened.complaints).toEqual([]);
});

test.runIf(isFull)('keeps the connection after a reload and ends it with Disconnect', async () => {
  await using opened = await openPage({ mode: 'sandbox' });
  const { page } = opened;
  await connect(page);
  await page.reload();
  await page.getByRole('button', { name: 'Disconnect' }).click();
  // The requests of a call are kept by their numbers, so that they stay joined; nothing of the token is.
  expect(await page.evaluate(() => Object.keys(sessionStorage))).toEqual(['litas.calls']);
  await page.reload();
  await page.getByRole('button', { name: 'Connect', exact: true }).waitFor();
});

test.runIf(isFull)('shows a denial at the sandbox and keeps the chosen scopes', async () => {
  await using opened = await openPage({ mode: 'sandbox' });
  const { page } = opened;
  await chooseScopes(page, ['email']);
  await page.getByRole('button', { name: 'Connect', exact: true }).click();
  await page.getByRole('button', { name: 'Deny' }).click();
  await page.getByText('The wallet was not connected.').waitFor();
  expect(new URL(page.url()).searchParams.has('error')).toBe(false);
  expect(await page.getByText(/^1 of \d+ scopes$/).count()).toBe(1);
});

test.runIf(isFull)('works after going back from the consent page', async () => {
  await using opened = await openPage({ mode: 'sandbox' });
  const { page } = opened;
  await page.getByRole('button', { name: 'Connect', exact: true }).click();
  await page.getByRole('button', { name: 'Approve' }).waitFor();
  await page.goBack();
  await connect(page);
  await page.getByRole('heading', { name: 'Ona Petraitė' }).waitFor();
  expect(new URL(page.url()).searchParams.get('mode')).toBe('sandbox');
});

test.runIf(isFull)('does not open the consent page after a change of the mode', async () => {
  await using opened = await openPage({ mode: 'sandbox' });
  const { page } = opened;
  const connectButton = page.getByRole('button', { name: 'Connect', exact: true });
  await connectButton.waitFor();
  const held = Promise.withResolvers<void>();
  await page.route('**/rest/v1/server', async (route) => {
    await held.promise;
    await route.continue();
  });
  await connectButton.click();
  await page.getByRole('radio', { name: 'Prism' }).check();
  const serverResponse = page.waitForResponse('**/rest/v1/server');
  held.resolve();
  await serverResponse;
  await page.getByRole('table').waitFor();
  expect(new URL(page.url()).origin).toBe(inject('running').page);
});

test('does not send a code that was not requested', async () => {
  await using opened = await openPage({ mode: 'sandbox' });
  const { page } = opened;
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(`${page.url()}&code=stolen&state=guessed`);
  await page.getByText('This redirect does not belong to this page.').waitFor();
  expect(asked).not.toContain('/oauth/v1/token');
  expect(page.url()).not.toContain('stolen');
});

test.runIf(isFull)('connects another user who approves after the browser went back', async () => {
  await using opened = await openPage({ mode: 'sandbox' });
  const { page } = opened;
  await connect(page);
  await page.getByRole('heading', { name: 'Ona Petraitė' }).waitFor();
  await page.goBack();
  await page.getByLabel('Coffee Corner').check();
  await page.getByRole('button', { name: 'Approve' }).click();
  await page.getByRole('heading', { name: 'Coffee Corner' }).waitFor();
  await page.reload();
  await page.getByRole('heading', { name: 'Coffee Corner' }).waitFor();
  expect(await page.getByRole('heading', { name: 'Ona Petraitė' }).count()).toBe(0);
});

test.runIf(isFull)('keeps the connection after a code that was not requested', async () => {
  await using opened = await openPage({ mode: 'sandbox' });
  const { page } = opened;
  await connect(page);
  await page.goto(`${page.url()}&code=stolen&state=guessed`);
  await page.getByText('This redirect does not belong to this page.').waitFor();
  await page.getByRole('heading', { name: 'Ona Petraitė' }).waitFor();
  expect(page.url()).not.toContain('stolen');
});
