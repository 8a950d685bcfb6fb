import { text as readText } from 'node:stream/consumers';
import { createSandbox, type WorldExport } from '@litas/sandbox';
import { serve } from '@litas/sandbox/node';
import { expect, test } from 'vitest';
import { usePages } from './support/open-page.ts';
import { violations } from './support/violations.ts';

const openPage = usePages();
const isFull = process.env['LITAS_FULL'] === '1';

test('moves the clock, makes a call fail, and restores the state', async () => {
  const sandbox = createSandbox({ now: '2026-01-01T00:00:00Z' });
  await using server = await serve(sandbox, { port: 0 });
  await using opened = await openPage({ mode: 'sandbox', sandbox: server.url, path: '/world' });
  const { page } = opened;
  const done = (what: string) => page.getByText(`Done: ${what}`).waitFor();
  await page.getByRole('button', { name: 'Resume' }).click();
  await page.getByRole('button', { name: 'Freeze' }).click();
  await page.getByRole('button', { name: 'Resume' }).waitFor();
  await page.getByRole('button', { name: '+1 day' }).click();
  await done('+1 day');
  expect((await sandbox.clock.now()).toISOString()).toMatch(/^2026-01-02T00:/);
  await page.getByLabel('Set to (UTC)').fill('2026-03-04T05:06');
  await page.getByRole('button', { name: 'Set', exact: true }).click();
  await expect.poll(async () => (await sandbox.clock.now()).toISOString()).toMatch(/^2026-03-04T05:06/);

  await page.getByRole('button', { name: 'Take a snapshot' }).click();
  await page.getByRole('button', { name: 'Restore snapshot-1' }).waitFor();
  await page.getByLabel('Operation').selectOption('getServer');
  await page.getByLabel('How often').selectOption('Once');
  await page.getByRole('button', { name: '503 Service Unavailable' }).click();
  await page.getByText('"status":503').waitFor();
  await fetch(`${server.url}/rest/v1/server`);
  await page.getByText('fired once, matched 1').waitFor();
  expect(await violations(page)).toEqual({ light: [], dark: [] });

  await page.getByRole('button', { name: 'Reset the world' }).click();
  await page.getByRole('button', { name: 'Really reset' }).click();
  await page.getByText('No rule is active').waitFor();
  // The sandbox keeps the snapshot, not the page.
  await page.reload();
  await page.getByRole('button', { name: 'Restore snapshot-1' }).waitFor();
  await fetch(`${server.url}/rest/v1/server`);
  await page.getByRole('button', { name: 'Restore snapshot-1' }).click();
  await page.getByRole('button', { name: 'Really restore, and remove 1 request from the journal' }).click();
  await done('Restore snapshot-1');
  const notice = page.getByText('Done: Restore snapshot-1');
  // It is in sight where the button was pressed, and no control is behind it.
  const place = await notice.evaluate((each) => each.getBoundingClientRect());
  expect(place.bottom).toBeLessThanOrEqual(page.viewportSize()?.height ?? 0);
  expect(place.top).toBeGreaterThanOrEqual(0);
  expect((await sandbox.clock.now()).toISOString()).toMatch(/^2026-03-04T05:06/);
  await page.setViewportSize({ width: 360, height: 800 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  expect(opened.complaints).toEqual([]);
});

test('creates a world, follows it on every screen, and removes it', async () => {
  const sandbox = createSandbox({ now: '2026-01-01T00:00:00Z' });
  await using server = await serve(sandbox, { port: 0 });
  await using opened = await openPage({ mode: 'sandbox', sandbox: server.url, path: '/world' });
  const { page } = opened;
  await page.getByLabel('New world').fill('shop/1');
  expect(await page.getByRole('button', { name: 'Create', exact: true }).isDisabled()).toBe(true);
  await page.getByLabel('New world').fill('shop-1');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'World: shop-1' }).waitFor();
  await page.getByRole('button', { name: '+1 day' }).click();
  await expect
    .poll(async () => (await sandbox.world('shop-1').clock.now()).toISOString())
    .toBe('2026-01-02T00:00:00.000Z');
  expect((await sandbox.clock.now()).toISOString()).toBe('2026-01-01T00:00:00.000Z');
  await page.getByRole('link', { name: 'Explorer', exact: true }).click();
  await page.locator('a[href*="/explorer/getServer"]').first().click();
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await page.locator('.result-status').filter({ hasText: '200' }).waitFor();
  expect(sandbox.world('shop-1').journal.find()).toHaveLength(1);
  expect(sandbox.journal.find()).toHaveLength(0);
  await page.goBack();
  await page.goBack();
  await page.getByRole('link', { name: 'World', exact: true }).click();
  await page.getByRole('button', { name: 'Remove shop-1' }).click();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'World', exact: true }).waitFor();
  expect(await sandbox.worlds()).not.toContain('shop-1');
  expect(opened.complaints).toEqual([]);
});

test.runIf(isFull)('saves the state as a file, and restores it in another world', async () => {
  const sandbox = createSandbox({ now: '2026-01-01T00:00:00Z' });
  await using server = await serve(sandbox, { port: 0 });
  await using opened = await openPage({ mode: 'sandbox', sandbox: server.url, path: '/world' });
  const { page } = opened;
  await page.getByRole('button', { name: '+1 hour' }).click();
  await page.getByText('Done: +1 hour').waitFor();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download the state' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('litas-default-2026-01-01T0100.json');
  const text = await readText(await download.createReadStream());
  await sandbox.world('copy').importWorld(JSON.parse(text) as WorldExport);
  expect((await sandbox.world('copy').clock.now()).toISOString()).toBe('2026-01-01T01:00:00.000Z');
  await page.getByRole('button', { name: '+1 day' }).click();
  const upload = page.locator('input[type="file"]');
  await upload.setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await page.getByText('Done: State of a.json').waitFor();
  expect((await sandbox.clock.now()).toISOString()).toBe('2026-01-01T01:00:00.000Z');
  const broken = Buffer.from(text.replace('"records"', '"record"'));
  await upload.setInputFiles({ name: 'b.json', mimeType: 'application/json', buffer: broken });
  await page.getByText(/did not work: .*its digest does not match/).waitFor();
});

test.runIf(isFull)('lists snapshots with their times and sizes, downloads one, and removes one', async () => {
  const sandbox = createSandbox({ now: '2026-01-01T00:00:00Z' });
  await sandbox.snapshot('first');
  await sandbox.clock.advance(60);
  await sandbox.snapshot('second');
  await using server = await serve(sandbox, { port: 0 });
  await using opened = await openPage({ mode: 'sandbox', sandbox: server.url, path: '/world' });
  const { page } = opened;
  const rows = page.locator('li:has(.snapshot-text)');
  await rows.first().waitFor();
  expect(await rows.locator('code').allTextContents()).toEqual(['second', 'first']);
  expect(await rows.first().locator('.note').textContent()).toMatch(/^\d+ \w+ \d{4}, [\d:]+ UTC · \d+ kB$/);
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download first' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('litas-default-first.json');
  await sandbox
    .world('copy')
    .importWorld(JSON.parse(await readText(await download.createReadStream())) as WorldExport);
  expect((await sandbox.world('copy').clock.now()).toISOString()).toBe('2026-01-01T00:00:00.000Z');
  await page.getByRole('button', { name: 'Remove first' }).click();
  expect(await sandbox.snapshots()).toHaveLength(2);
  await page.getByRole('button', { name: 'Really remove' }).click();
  await page.getByText('Done: Remove first').waitFor();
  await expect.poll(() => rows.locator('code').allTextContents()).toEqual(['second']);
  expect((await sandbox.snapshots()).map(({ snapshot }) => snapshot)).toEqual(['second']);
  expect(opened.complaints).toEqual([]);
});

test.runIf(isFull)('edits a world file with suggestions, and shows each problem at its place', async () => {
  const sandbox = createSandbox({ now: '2026-01-01T00:00:00Z' });
  await using server = await serve(sandbox, { port: 0 });
  await using opened = await openPage({ mode: 'sandbox', sandbox: server.url, path: '/world/file' });
  const { page } = opened;
  await page.getByRole('button', { name: 'Load from the running world' }).click();
  await page.getByText('No problems').waitFor();
  const editor = page.locator('.cm-content');
  await editor.filter({ hasText: 'wkVd93h2uS' }).waitFor();
  await editor.click();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('{"us');
  await page.keyboard.press('Control+Space');
  await page.getByRole('option', { name: /users/ }).click();
  await page.keyboard.type('[{"id":0,"wallets":[{"id":7,"statements":[');
  await page.keyboard.type('{"date":1,"amount":5,"currency":"EUR","direction":"out"}]}]}]}');
  await page.getByText('1 problem').waitFor();
  expect(await violations(page)).toEqual({ light: [], dark: [] });
  await page.getByRole('button', { name: 'Go to users › 0 › id' }).click();
  await page.keyboard.type('9');
  await page.getByText('No problems').waitFor();
  await page.getByRole('button', { name: 'Apply to this world' }).click();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Go to users › 0 › wallets › 0' }).waitFor();
  await page.getByRole('button', { name: 'Start with an example' }).click();
  await page.getByRole('button', { name: 'Apply to this world' }).click();
  await page.keyboard.press('Enter');
  await page.getByText('The world has the state of the file').waitFor();
  expect((await sandbox.users()).map(({ id }) => id)).toEqual([1]);
  await page.setViewportSize({ width: 360, height: 800 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  // The browser reports the rejected file.
  expect(opened.complaints.filter((text) => !text.includes('400'))).toEqual([]);
});
