import { expect, inject, test } from 'vitest';
import { chooseScopes, connect } from './support/connect.ts';
import { usePages } from './support/open-page.ts';

const openPage = usePages();

test('connecting goes to the sandbox and back, and leaves no code in the address', async () => {
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

test('a reload keeps the connection, Disconnect ends it for good', async () => {
  await using opened = await openPage({ mode: 'sandbox' });
  const { page } = opened;
  await connect(page);
  await page.reload();
  await page.getByRole('button', { name: 'Disconnect' }).click();
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  await page.reload();
  await page.getByRole('button', { name: 'Connect', exact: true }).waitFor();
});

test('a denial at the sandbox comes back as a sentence, and what was chosen is still chosen', async () => {
  await using opened = await openPage({ mode: 'sandbox' });
  const { page } = opened;
  await chooseScopes(page, ['email']);
  await page.getByRole('button', { name: 'Connect', exact: true }).click();
  await page.getByRole('button', { name: 'Deny' }).click();
  await page.getByText('The wallet was not connected.').waitFor();
  expect(new URL(page.url()).searchParams.has('error')).toBe(false);
  expect(await page.getByText(/^1 of \d+ scopes$/).count()).toBe(1);
});

test('going back from the consent page leaves a page that works', async () => {
  await using opened = await openPage({ mode: 'sandbox' });
  const { page } = opened;
  await page.getByRole('button', { name: 'Connect', exact: true }).click();
  await page.getByRole('button', { name: 'Approve' }).waitFor();
  await page.goBack();
  await connect(page);
  await page.getByRole('heading', { name: 'Ona Petraitė' }).waitFor();
  expect(new URL(page.url()).searchParams.get('mode')).toBe('sandbox');
});

test('whoever changes their mind while the server is looked for is not sent away', async () => {
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
  const answered = page.waitForResponse('**/rest/v1/server');
  held.resolve();
  await answered;
  await page.getByRole('table').waitFor();
  expect(new URL(page.url()).origin).toBe(inject('running').page);
});

test('a code that nobody asked for is thrown away, and never sent', async () => {
  await using opened = await openPage({ mode: 'sandbox' });
  const { page } = opened;
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(`${page.url()}&code=stolen&state=guessed`);
  await page.getByText('This answer was not meant for this page.').waitFor();
  expect(asked).not.toContain('/oauth/v1/token');
  expect(page.url()).not.toContain('stolen');
});

test('who goes back and approves as another person is connected as that one', async () => {
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

test('a code that was not requested ends no connection', async () => {
  await using opened = await openPage({ mode: 'sandbox' });
  const { page } = opened;
  await connect(page);
  await page.goto(`${page.url()}&code=stolen&state=guessed`);
  await page.getByText('This answer was not meant for this page.').waitFor();
  await page.getByRole('heading', { name: 'Ona Petraitė' }).waitFor();
  expect(page.url()).not.toContain('stolen');
});
