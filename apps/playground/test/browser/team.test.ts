import { createWallet } from '@litas/client';
import { createSandbox } from '@litas/sandbox';
import { connectSandbox } from '@litas/sandbox/connect';
import { serve } from '@litas/sandbox/node';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { usePages } from './support/open-page.ts';
import { violations } from './support/violations.ts';

const openPage = usePages();
const isFull = process.env['LITAS_FULL'] === '1';
const adminToken = 'a-token-of-the-administrator-with-many-characters';

/** Starts a sandbox for teams, with one team. */
async function startTeam() {
  const server = await serve(createSandbox({ team: { adminToken } }), { port: 0 });
  const admin = async (
    method: string,
    path: string,
    body?: object,
  ): Promise<{ id: string; token: string }> => {
    const response = await fetch(`${server.url}/__sandbox${path}`, {
      method,
      headers: { authorization: `Bearer ${adminToken}` },
      ...(body && { body: JSON.stringify(body) }),
    });
    return (await response.json().catch(() => ({}))) as { id: string; token: string };
  };
  const { token } = await admin('POST', '/teams', { team: 'shop' });
  return { server, admin, token };
}

/** Enters a token, and creates the world and the clients of this tab. */
async function enter(page: Page, token: string): Promise<void> {
  await page.getByLabel('Token', { exact: true }).fill(token);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Create the world default' }).click();
  await page.getByRole('button', { name: 'Create the clients' }).click();
  await page.getByText('The keys are shown only now.').waitFor();
  await page.getByRole('button', { name: 'Continue' }).click();
}

/** Returns the password of Ona, which each world of a team has for itself. */
async function passwordOf(url: string, token: string): Promise<string> {
  const { passwords } = connectSandbox(url, { token });
  return (await passwords()).find(({ login }) => login === 'ona@example.org')?.password ?? '';
}

/** Signs in as Ona on the consent page, and approves. */
async function approve(consent: Page, password: string): Promise<void> {
  await consent.getByLabel('Email address or phone number').fill('ona@example.org');
  await consent.getByLabel('Password').fill(password);
  await consent.getByRole('button', { name: 'Approve' }).click();
}

test('with clients that are created for the tab, calls of a client and of a person succeed', async () => {
  const { server } = await startTeam();
  await using _ = server;
  const path = '/explorer/getUser?as=ona@example.org&scopes=email';
  await using opened = await openPage({ mode: 'sandbox', sandbox: server.url, path });
  const { page } = opened;
  const field = page.getByLabel('Token', { exact: true });
  await field.waitFor();
  // The page of another origin asks before it sends a request that fails.
  expect(opened.complaints).toEqual([]);
  await field.fill('litas_wrong_token');
  await page.keyboard.press('Enter');
  await page.getByText('The sandbox rejects the token').waitFor();
  await field.fill(adminToken);
  await page.keyboard.press('Enter');
  await page.getByText('Welcome, administrator').waitFor();
  // It is no error.
  expect(await page.locator('.token-rejected').count()).toBe(0);
  await page.getByText('Create a team in a terminal instead').click();
  await page.getByText(`curl ${server.url}/__sandbox/teams`).waitFor();
  const name = page.getByLabel('Name of the team');
  await name.fill('Mobile app');
  await page.getByText('A team cannot have this name.').waitFor();
  expect(await page.getByRole('button', { name: 'Create a team', exact: true }).isDisabled()).toBe(true);
  await name.fill('shop');
  await page.keyboard.press('Enter');
  await page.getByText('There is a team shop already. Choose another name.').waitFor();
  await name.fill('mobile');
  await page.keyboard.press('Enter');
  const token = await page.locator('.team-token').innerText();
  await page.getByRole('button', { name: 'Continue as mobile' }).click();
  await page.getByRole('button', { name: 'Create the world default' }).click();
  await page.getByRole('button', { name: 'Create the clients' }).waitFor();
  expect(await violations(page)).toEqual({ light: [], dark: [] });
  const send = () => page.getByRole('button', { name: 'Send', exact: true }).click();
  const status = (code: string) => page.locator('.result-status').filter({ hasText: code }).waitFor();
  // The form says before the call what is missing, and a rejected call leads to the step.
  await page.getByText('The world default has no client with which the page can sign').waitFor();
  await send();
  const response = page.getByRole('region', { name: 'Response' });
  await response.getByRole('link', { name: 'Create clients for this tab' }).click();
  await page.getByRole('button', { name: 'Create the clients' }).press('Enter');
  const created = page.getByRole('region', { name: 'The clients are created' });
  await created.waitFor();
  const keys = await created.locator('code').allInnerTexts();
  await created.getByRole('button', { name: 'Continue' }).press('Enter');
  await page.getByRole('button', { name: 'Send it again with the clients of this tab' }).press('Enter');
  await status('200');
  expect(await page.locator('.body-lines').innerText()).toContain('ona@example.org');
  await page.getByText('Reader of this tab').click();
  await send();
  await page.locator('.body-lines').filter({ hasText: 'phone' }).waitFor();
  await page.getByText('Client of this tab', { exact: true }).click();
  await send();
  await status('403');
  // They stay in the tab, and only their ids are shown again.
  await page.reload();
  await page.getByText('Client of this tab', { exact: true }).waitFor();
  await page.getByRole('link', { name: 'Home', exact: true }).click();
  await page.getByText('These clients were created for this tab').waitFor();
  await page
    .getByRole('definition')
    .filter({ hasText: /^mobile$/ })
    .waitFor();
  const text = await page.locator('main').innerText();
  expect(keys).toHaveLength(4);
  expect(keys.map((code) => text.includes(code))).toEqual([true, false, true, false]);
  expect(text).toContain(await passwordOf(server.url, token));
  await page.getByRole('button', { name: 'Show them' }).click();
  expect(await page.locator('.snippet').innerText()).toContain(`key=${keys[3] ?? ''}`);
  await page.getByRole('button', { name: 'Hide keys and passwords' }).click();
  expect(await page.locator('.snippet').innerText()).toContain('key=…');
  expect([token, ...keys].filter((secret) => page.url().includes(secret))).toEqual([]);
  // The browser reports each response with an error.
  expect(opened.complaints.filter((line) => !/40[139]/.test(line))).toEqual([]);
});

test.runIf(isFull)('every screen of a team sandbox asks for a token, and the tab keeps it', async () => {
  const { server, token } = await startTeam();
  await using _ = server;
  await using opened = await openPage({ mode: 'sandbox', sandbox: server.url, path: '/world' });
  const { page } = opened;
  for (const screen of [
    'Home',
    'Requests',
    'People',
    'Messages',
    'Access',
    'Wallet',
    'Tours',
    'Explorer',
    'World',
  ]) {
    await page.getByRole('link', { name: screen, exact: true }).click();
    await page.getByText('This sandbox needs a token').waitFor();
    // No screen says that nothing responds, or shows a key that does not work.
    const text = await page.locator('main').innerText();
    expect([screen, /Nothing responds|correct-horse|npx|npm run/.exec(text)?.[0]]).toEqual([
      screen,
      undefined,
    ]);
  }
  expect(await violations(page)).toEqual({ light: [], dark: [] });
  await page.getByLabel('Token', { exact: true }).fill(token);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Create the world default' }).click();
  await page.getByRole('heading', { name: 'World clock' }).waitFor();
  await page.getByLabel('New world').fill('shop-1');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'World: shop-1' }).waitFor();
  await page.reload();
  await page.getByRole('heading', { name: 'World clock' }).waitFor();
  expect(page.url()).not.toContain(token);
  // The browser reports each response with an error.
  expect(opened.complaints.filter((text) => !/40[14]/.test(text))).toEqual([]);
});

test.runIf(isFull)(
  'a wallet of a team world is connected on the consent page, where a person signs in',
  async () => {
    const { server, token } = await startTeam();
    await using _ = server;
    await using opened = await openPage({ mode: 'sandbox', sandbox: server.url, path: '/wallet' });
    const { page } = opened;
    await enter(page, token);
    const password = await passwordOf(server.url, token);
    expect(await page.locator('.sign-in-people').innerText()).toContain(password);
    // In a window of its own, so that the page with the passwords stays.
    const consent = page.waitForEvent('popup');
    await page.getByRole('button', { name: 'Connect', exact: true }).click();
    await approve(await consent, password);
    // Her name is in the list of passwords, too.
    await page.getByRole('button', { name: 'Disconnect' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/wallet');
    expect(page.url()).not.toContain('code=');
    await page.goto(page.url().replace('/wallet', '/explorer/getUser'));
    await page.getByText('Consent page', { exact: true }).click();
    await page.getByRole('button', { name: 'Disconnect' }).click();
    const closed = page.waitForEvent('popup');
    await page.getByRole('button', { name: 'Open the consent page' }).click();
    await (await closed).close();
    await page.getByText('The consent page is open in a window').waitFor({ state: 'hidden' });
    const again = page.waitForEvent('popup');
    await page.getByRole('button', { name: 'Open the consent page' }).click();
    await approve(await again, password);
    await page.getByText('Connected as Ona Petraitė with').waitFor();
  },
);

test.runIf(isFull)('the first tour and the signature lab work in a team world', async () => {
  const { server, token } = await startTeam();
  await using _ = server;
  await using opened = await openPage({ mode: 'sandbox', sandbox: server.url, path: '/tours' });
  const { page } = opened;
  await enter(page, token);
  await page.getByRole('link', { name: 'Start: The first call' }).click();
  const bar = page.getByRole('complementary', { name: /^Tour: / });
  await bar.getByText('Step 2 of').waitFor();
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await bar.getByText('Step 3 of').waitFor();
  await bar.getByRole('link', { name: 'Go there' }).click();
  await page.locator('a[href*="/requests/"]').first().click();
  await bar.getByText('You have done this tour.').waitFor();
  await page.getByRole('link', { name: 'Signature lab', exact: true }).click();
  await page.getByRole('tab', { name: 'Break a signature' }).click();
  await page.getByRole('button', { name: 'Send it' }).click();
  await page.locator('.lab-explanation').waitFor();
  expect(await page.locator('.result-status').innerText()).toContain('401');
});

test.runIf(isFull)('removed clients, and a world that is full of clients, lead to new ones', async () => {
  const { server, token } = await startTeam();
  await using _ = server;
  await using opened = await openPage({ mode: 'sandbox', sandbox: server.url, path: '/' });
  const { page } = opened;
  await enter(page, token);
  const world = connectSandbox(server.url, { token });
  for (const { client } of await world.clients()) await world.removeClient(client);
  await page.getByRole('button', { name: 'Create the clients' }).waitFor();
  for (let count = 0; count < 18; count++) await world.createClient({ title: 'Of another program' });
  await world.createClient({ title: 'Workbench' });
  await page.getByRole('button', { name: 'Create the clients' }).click();
  await page.getByText('This world has as many clients as it can have').waitFor();
  await page.getByRole('button', { name: 'Remove 1 client of the workbench, and create new ones' }).click();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('button', { name: 'Remove these clients' }).click();
  await page.getByRole('button', { name: 'Remove them from the world' }).click();
  await page.getByRole('button', { name: 'Create the clients' }).waitFor();
  // A replay without clients offers them too.
  const { client: own, key: ownKey } = await world.createClient({ staticScopes: ['email'] });
  const other = createWallet({ client: { id: own, key: ownKey }, baseUrl: server.url });
  await other.getUser({ userId: 5101 });
  await page.getByRole('link', { name: 'Requests', exact: true }).click();
  await page.locator('.request-row').first().click();
  await page.getByRole('button', { name: 'Replay' }).click();
  await page.getByText('Sent again: 401').waitFor();
  await page.getByRole('button', { name: 'Create the clients' }).waitFor();
  await page.getByRole('link', { name: 'Home', exact: true }).click();
  // Those that the user has can be entered.
  const { client: id, key } = await world.createClient({ staticScopes: ['email'] });
  await page.getByText('Use clients that you have').click();
  await page.getByLabel('Id', { exact: true }).first().fill('unknown-id');
  await page.getByLabel('Key', { exact: true }).first().fill(key);
  await page.getByRole('button', { name: 'Use these clients' }).click();
  await page.getByText('The world has no client unknown-id.').waitFor();
  await page.getByLabel('Id', { exact: true }).first().fill(id);
  await page.getByLabel('Key', { exact: true }).first().fill('not-the-key');
  await page.getByRole('button', { name: 'Use these clients' }).click();
  await page.getByText('These clients were created for this tab').waitFor();
  // With a wrong key, the lab explains the call, and other clients can be entered.
  await page.goto(page.url().replace('/?', '/explorer/getUser?as=reader&v.userId=5101&'));
  const send = page.getByRole('button', { name: 'Send', exact: true });
  await send.click();
  await page.getByRole('link', { name: 'Explain the signature in the lab' }).click();
  await page.getByText('the key is not the one of the id').waitFor();
  expect(await page.getByLabel('Authorization header').inputValue()).toContain(id);
  await page.goBack();
  await send.click();
  await page.getByRole('button', { name: 'Sign with other clients' }).click();
  await page.getByText('Use clients that you have').click();
  await page.getByLabel('Id', { exact: true }).first().fill(id);
  await page.getByLabel('Key', { exact: true }).first().fill(key);
  await page.getByRole('button', { name: 'Use these clients' }).click();
  await page.getByRole('button', { name: 'Send it again with the clients of this tab' }).click();
  await page.locator('.result-status').filter({ hasText: '200' }).waitFor();
});

test.runIf(isFull)('a revoked token ends the stream of the page, which asks for another one', async () => {
  const { server, admin, token } = await startTeam();
  await using _ = server;
  await using opened = await openPage({ mode: 'sandbox', sandbox: server.url, path: '/world?lang=lt' });
  const { page } = opened;
  const field = page.getByLabel('Žetonas', { exact: true });
  await field.fill(token);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Sukurti pasaulį default' }).click();
  await page.getByRole('heading', { name: 'Pasaulio laikrodis' }).waitFor();
  const other = await admin('POST', '/teams/shop/tokens', {});
  await admin('DELETE', `/teams/shop/tokens/${token.split('_')[1] ?? ''}`);
  await page.getByText('Smėlio dėžė šio žetono nepriima').waitFor();
  await field.fill(other.token);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Pasaulio laikrodis' }).waitFor();
  expect(page.url()).not.toContain(other.token);
});
