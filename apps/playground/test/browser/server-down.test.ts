import { createSandbox } from '@litas/sandbox';
import { serve } from '@litas/sandbox/node';
import { expect, test } from 'vitest';
import { connect } from './support/connect.ts';
import { usePages } from './support/open-page.ts';

const openPage = usePages();
const isFull = process.env['LITAS_FULL'] === '1';

test('shows the command for a missing sandbox and finds it when it runs', async () => {
  const { url, port, close } = await serve(createSandbox(), { port: 0 });
  await close();
  await using opened = await openPage({ mode: 'sandbox', sandbox: url });
  const { page } = opened;
  const notice = page.getByRole('alert');
  const text = await notice.innerText();
  expect(text).toContain('The sandbox is not running.');
  expect(text).toContain(`No response from ${url}.`);
  expect(await notice.locator('.command').innerText()).toBe(`npm run sandbox -- --port ${port}`);
  expect(text).not.toContain('fetch');

  await using _sandbox = await serve(createSandbox(), { port });
  await notice.getByRole('button', { name: 'Try again' }).click();
  await connect(page);
});

test.runIf(isFull)('asks to connect again if the sandbox does not know the token', async () => {
  const sandbox = createSandbox();
  await using server = await serve(sandbox, { port: 0 });
  await using opened = await openPage({ mode: 'sandbox', sandbox: server.url });
  const { page } = opened;
  await connect(page);
  await sandbox.reset();
  await page.reload();
  const again = page.getByRole('button', { name: 'Connect again' });
  await again.waitFor();
  expect(await page.getByRole('alert').count()).toBe(1);
  expect(await page.getByRole('alert').innerText()).toMatch(
    /^(The connection has ended|The signature was not accepted)/,
  );
  await again.click();
  await page.getByRole('button', { name: 'Connect', exact: true }).waitFor();
  await connect(page);
});
