import { createSandbox } from '@litas/sandbox';
import { serve } from '@litas/sandbox/node';
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

test('a team sandbox asks for a token on every screen, and the tab keeps it', async () => {
  const { server, token } = await startTeam();
  await using _ = server;
  await using opened = await openPage({ mode: 'sandbox', sandbox: server.url, path: '/world' });
  const { page } = opened;
  for (const screen of ['Home', 'Requests', 'People', 'Messages', 'Access', 'World']) {
    await page.getByRole('link', { name: screen, exact: true }).click();
    await page.getByText('This sandbox needs a token').waitFor();
  }
  expect(await violations(page)).toEqual({ light: [], dark: [] });
  const field = page.getByLabel('Token', { exact: true });
  await field.fill('litas_wrong_token');
  await page.keyboard.press('Enter');
  await page.getByText('The sandbox rejects the token').waitFor();
  await field.fill(token);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Create default' }).click();
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

test.runIf(isFull)('a revoked token ends the stream of the page, which asks for another one', async () => {
  const { server, admin, token } = await startTeam();
  await using _ = server;
  await using opened = await openPage({ mode: 'sandbox', sandbox: server.url, path: '/world?lang=lt' });
  const { page } = opened;
  const field = page.getByLabel('Žetonas', { exact: true });
  await field.fill(token);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Sukurti default' }).click();
  await page.getByRole('heading', { name: 'Pasaulio laikrodis' }).waitFor();
  const other = await admin('POST', '/teams/shop/tokens', {});
  await admin('DELETE', `/teams/shop/tokens/${token.split('_')[1] ?? ''}`);
  await page.getByText('Smėlio dėžė šio žetono nepriima').waitFor();
  await field.fill(other.token);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Pasaulio laikrodis' }).waitFor();
  expect(page.url()).not.toContain(other.token);
});
