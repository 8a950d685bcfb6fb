import { createHmac } from 'node:crypto';
import { expect, test } from 'vitest';
import { usePages } from './support/open-page.ts';
import { violations } from './support/violations.ts';

const openPage = usePages();
const none = { light: [], dark: [] };
const id = 'wkVd93h2uS';
const key = 'IrdTc8uQodU7PRpLzzLTW6wqZAO6tAMU';

/** A curl command that signs the URL without its query. */
function curlWithoutQuery(): string {
  const string = '1343818800\nabc\nGET\n/rest/v1/wallet/14471/statements\nwallet.paysera.com\n443\n\n';
  const mac = createHmac('sha256', key).update(string).digest('base64');
  const header = `MAC id="${id}", ts="1343818800", nonce="abc", mac="${mac}"`;
  return `curl 'https://wallet.paysera.com/rest/v1/wallet/14471/statements?limit=5' \\\n -H 'Authorization: ${header}'`;
}

test('explains a pasted curl command without sending a request', async () => {
  await using opened = await openPage({ mode: 'sandbox', path: '/signature' });
  const { page } = opened;
  await page.getByText('Paste a request, or fill in URL and key.').waitFor();
  const asked: string[] = [];
  // The page itself reads the world that runs, and the code of this screen.
  const isOfPage = (url: string): boolean => /\/(?:__sandbox|assets)\//.test(url);
  page.on('request', (request) =>
    asked.push([request.url(), JSON.stringify(request.headers()), request.postData() ?? ''].join('\n')),
  );
  await page.getByLabel('Paste a curl command or an HTTP request').fill(curlWithoutQuery());
  await page.getByText('Add the key: without it').waitFor();
  await page.getByRole('button', { name: `Use the public key of ${id}` }).click();
  await page.getByText('query_left_out').waitFor();
  expect(await page.locator('.inspector mark').allTextContents()).toContain('?limit=5');
  expect(await violations(page)).toEqual(none);

  await page
    .getByRole('textbox', { name: 'URL', exact: true })
    .fill('https://wallet.paysera.com/rest/v1/wallet/14471/statements');
  await page.getByText('The signature is valid').waitFor();
  await page.getByLabel('Authorization header').fill('');
  await page.getByLabel('Id', { exact: true }).fill(id);
  await page.getByText('Signed in this page').waitFor();
  expect(asked.filter((text) => !isOfPage(text.split('\n', 1)[0] ?? ''))).toEqual([]);
  expect(asked.join('\n')).not.toMatch(/1343818800|IrdTc|query_left_out|limit=5/);
  expect(page.url()).not.toContain('IrdTc');

  await page.getByRole('link', { name: 'Explorer' }).click();
  await page.getByRole('heading', { name: 'Explorer', level: 1 }).waitFor();
  await page.goBack();
  await page.getByText('Signed in this page').waitFor();
  expect(opened.complaints).toEqual([]);
});

test('sends a broken signature and shows the explanation of the sandbox', async () => {
  await using opened = await openPage({ path: '/signature?part=break&break=lastLineFeed' });
  const { page } = opened;
  await page.getByRole('button', { name: 'Send it' }).click();
  await page.locator('.result-status').filter({ hasText: '401' }).waitFor();
  await page.locator('.lab-explanation').filter({ hasText: 'line feed' }).waitFor();
  await page.getByRole('radio', { name: 'None: a correct signature' }).focus();
  await page.keyboard.press('Space');
  await expect.poll(() => page.url()).toContain('break=nothing');
  await page.getByRole('button', { name: 'Send it' }).click();
  await page.getByText('The signature was accepted.').waitFor();
  expect(await violations(page)).toEqual(none);
  await page.getByRole('button', { name: 'Explain this request here' }).click();
  await page.getByText('The signature is valid').waitFor();
  await page.setViewportSize({ width: 360, height: 800 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});
