import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connectSandbox } from '@litas/sandbox/connect';
import { expect, test } from 'vitest';
import { usePages } from './support/open-page.ts';
import { startCommand } from './support/start-command.ts';
import { violations } from './support/violations.ts';

const openPage = usePages();
const adminToken = 'a-token-of-the-administrator-with-many-characters';

test('at the address of a team sandbox, the consent page is a dialog with the passwords, and a registered person can sign', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'litas-team-'));
  const file = join(folder, 'token');
  await writeFile(file, adminToken);
  const command = await startCommand('--team', '--admin-token-file', file);
  try {
    const created = await fetch(`${command.url}/__sandbox/teams`, {
      method: 'POST',
      headers: { authorization: `Bearer ${adminToken}` },
      body: JSON.stringify({ team: 'shop' }),
    });
    const { token } = (await created.json()) as { token: string };
    await using opened = await openPage({ base: command.url, path: '/explorer/getUser?as=consent' });
    const { page } = opened;
    await page.goto(`${command.url}/`);
    await page.getByText('opens with the token of one').waitFor();
    expect(await page.getByText('Ask the person who started it').count()).toBe(1);
    expect(await page.getByText('public example credentials').count()).toBe(0);
    await page.getByLabel('Token', { exact: true }).fill(adminToken);
    await page.keyboard.press('Enter');
    await page.getByText('Welcome, administrator').waitFor();
    await page.goto(`${command.url}/explorer/getUser?as=consent`);
    await page.getByLabel('Token', { exact: true }).fill(token);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Create the world default' }).waitFor();
    // Nothing was asked for that needs a token, or a world that is there.
    expect(opened.complaints).toEqual([]);
    await page.getByRole('button', { name: 'Create the world default' }).click();
    await page.getByRole('button', { name: 'Create the clients' }).click();
    await page.getByRole('button', { name: 'Continue' }).click();
    const send = page.getByRole('button', { name: 'Send', exact: true });
    await send.click();
    const failure = page.locator('.result-failure');
    await failure.getByRole('button', { name: 'Open the consent page' }).click();
    const dialog = page.getByRole('dialog', { name: 'Consent page' });
    await dialog.getByLabel('Email address or phone number').fill('ona@example.org');
    expect(await page.locator('.sign-in-people').count()).toBe(1);
    await dialog.getByRole('button', { name: 'Copy the login of Ona Petraitė' }).waitFor();
    const password = await dialog.locator('.sign-in-people li').first().locator('code').last().innerText();
    expect(await violations(page)).toEqual({ light: [], dark: [] });
    await dialog.getByLabel('Password').fill(password);
    await dialog.getByRole('button', { name: 'Approve' }).click();
    await page.getByText('Connected as Ona Petraitė with no scopes.').waitFor();
    await send.click();
    await page.locator('.result-status').filter({ hasText: '200' }).waitFor();

    await page.goto(`${command.url}/explorer/registerUser`);
    const body = {
      email: 'rasa@example.org',
      identity: { name: 'Rasa', surname: 'Rasaitė' },
      credentials: { type: 'main-password', password: 'quiet-meadow-31' },
    };
    const editor = page.getByRole('textbox', { name: 'Body' });
    await editor.click();
    await page.keyboard.press('Control+a');
    await page.keyboard.insertText(JSON.stringify(body));
    await page.keyboard.press('Control+Enter');
    await page.locator('.result-status').filter({ hasText: '200' }).waitFor();
    // The password grant needs a confirmed address, of which the page does not ask.
    const world = connectSandbox(command.url, { token });
    const registered = (await world.users()).find(({ unconfirmed }) => unconfirmed?.email === body.email);
    await world.setUser({ id: registered?.id ?? 0, profile: { email: body.email } });
    await page.goto(`${command.url}/explorer/getUser`);
    await page.getByText('Rasa Rasaitė', { exact: true }).click();
    await send.click();
    await page
      .locator('.body-lines')
      .filter({ hasText: String(registered?.id) })
      .waitFor();
    await page.getByRole('link', { name: 'People', exact: true }).click();
    await page.getByRole('link', { name: 'Rasa Rasaitė' }).click();
    await page.getByRole('link', { name: 'Call getUser as this person' }).waitFor();
    expect(opened.complaints.filter((text) => !/40[14]/.test(text))).toEqual([]);
  } finally {
    await command.close();
    await rm(folder, { recursive: true, force: true });
  }
});
