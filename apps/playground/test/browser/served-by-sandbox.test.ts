import { expect, inject, test } from 'vitest';
import { connect } from './support/connect.ts';
import { usePages } from './support/open-page.ts';
import { startCommand } from './support/start-command.ts';

const openPage = usePages();
const isFull = process.env['LITAS_FULL'] === '1';

test('the sandbox serves the workbench, whose calls, editor, palette and consent work under its policy', async () => {
  const docs = 'https://docs.example.org/litas/';
  const server = await startCommand('--docs', docs);
  try {
    await using opened = await openPage({ base: server.url, path: '/' });
    const { page } = opened;
    await page.getByText('It runs. You need nothing else.').waitFor();
    // There is one server to call, and no sandbox in the page.
    expect(await page.getByRole('radio', { name: 'In this page' }).count()).toBe(0);
    for (const [name, path] of [
      ['Documentation', ''],
      ['Control the sandbox', 'guides/control-the-sandbox/'],
    ] as const)
      expect(await page.getByRole('link', { name, exact: true }).getAttribute('href')).toBe(docs + path);
    await page.getByRole('link', { name: 'Read Mantas in the explorer' }).click();
    await page.locator(`a[href^="${docs}operations/"]`).waitFor();
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await page.locator('.body-lines').filter({ hasText: '5103' }).waitFor();

    const policy = (await page.reload())?.headers()['content-security-policy'] ?? '';
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toContain('unsafe');
    // The page hears keys when it has rendered.
    await page.getByRole('button', { name: 'Send', exact: true }).waitFor();
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.type('registerUser');
    await page.getByRole('dialog').getByText('registerUser', { exact: true }).click();
    await page.locator('.json-editor .cm-content').click();
    for (const screen of ['Requests', 'Messages', 'World', 'Signature lab', 'Wallet'])
      await page.getByRole('link', { name: screen, exact: true }).click();

    await connect(page);
    await page.getByRole('table').waitFor();
    expect(opened.complaints).toEqual([]);
    expect([...opened.origins]).toEqual([server.url]);
  } finally {
    await server.close();
  }
});

test.runIf(isFull)('the workbench offers Prism where the sandbox was started with it', async () => {
  const { prism } = inject('running');
  const server = await startCommand('--prism', prism);
  try {
    await using opened = await openPage({ base: server.url, path: '/explorer/getServer', mode: 'prism' });
    const { page } = opened;
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    expect(await page.getByRole('radio', { name: 'Prism' }).isChecked()).toBe(true);
    await page.locator('.body-lines').waitFor();
    expect(opened.complaints).toEqual([]);
    expect([...opened.origins].toSorted()).toEqual([server.url, prism].toSorted());
  } finally {
    await server.close();
  }
});
