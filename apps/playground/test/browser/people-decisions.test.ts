import { Buffer } from 'node:buffer';
import process from 'node:process';
import { createWallet, tokenFrom } from '@litas/client';
import { createSandbox } from '@litas/sandbox';
import { serve } from '@litas/sandbox/node';
import { expect, test } from 'vitest';
import { exampleClient } from '../../src/credentials.ts';
import { usePages } from './support/open-page.ts';
import { violations } from './support/violations.ts';

const openPage = usePages();
const isFull = process.env['LITAS_FULL'] === '1';
const now = '2026-01-31T12:00:00Z';

test.runIf(isFull)('reviews an identification request that an app submits', async () => {
  const sandbox = createSandbox({ now });
  await using server = await serve(sandbox, { port: 0 });
  await using opened = await openPage({ mode: 'sandbox', sandbox: server.url, path: '/people' });
  const { page } = opened;
  await page.getByText('No request waits for a review').waitFor();
  await submitRequest(server.url);
  await page.getByRole('link', { name: /Mantas.*1 review/ }).click();
  await page.getByRole('link', { name: 'Identification', exact: true }).click();
  await page.getByText('The documents would be accepted.').waitFor();
  const image = page.getByRole('img', { name: /^Image 1 of document/ });
  await expect.poll(() => image.evaluate((shown: HTMLImageElement) => shown.naturalWidth)).toBe(1);
  await page.getByLabel('Comment for the app').fill('The image is blurred.');
  expect(await violations(page)).toEqual({ light: [], dark: [] });
  await page.getByRole('button', { name: 'Reject' }).click();
  await page.getByText('rejected', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('button', { name: 'Accept' }).click();
  await page.getByText('accepted', { exact: true }).waitFor();
  await page.getByText('identified', { exact: true }).waitFor();
  expect(opened.complaints).toEqual([]);
});

/** A white PNG image of one pixel. */
const pixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP6DwABBQECz6AuzQAAAABJRU5ErkJggg==';

/** Submits an identification request with a document of Mantas, as an app does. */
async function submitRequest(baseUrl: string): Promise<void> {
  const options = { client: exampleClient, baseUrl };
  const token = await createWallet(options).createToken({
    grant_type: 'password',
    username: '37060000103',
    password: 'paper-lantern-7',
    scope: ['identification_level', 'identification_data'],
  });
  const wallet = createWallet({ ...options, token: tokenFrom(token) });
  const { id: identificationRequestId } = await wallet.createIdentificationRequest({ userId: 'me' });
  const { id: identityDocumentId } = await wallet.createIdentityDocument({
    identificationRequestId,
    type: 'identity_card',
    first_name: 'Mantas',
    last_name: 'Kazlauskas',
  });
  const body = new Blob([Buffer.from(pixel, 'base64')], { type: 'image/png' });
  await wallet.uploadIdentityDocumentImage({ identityDocumentId, order: 0, body });
  await wallet.submitIdentificationRequest({ identificationRequestId });
}

test.runIf(isFull)('ends pending payments and reservations, and follows changes by others', async () => {
  const sandbox = createSandbox({ now });
  await using server = await serve(sandbox, { port: 0 });
  const path = '/people/5101?tab=payments';
  await using opened = await openPage({ mode: 'sandbox', sandbox: server.url, path });
  const { page } = opened;
  const pending = page.getByRole('region', { name: 'Pending payments' });
  await pending
    .getByRole('listitem')
    .filter({ hasText: 'My half of the present' })
    .getByRole('button', { name: 'Release' })
    .click();
  await page.getByText('Done: Book the payment of €25.00').waitFor();
  await pending
    .getByRole('listitem')
    .filter({ hasText: 'Half of the tickets' })
    .getByRole('button', { name: 'Cancel' })
    .click();
  await page.getByText('Done: Cancel the payment of €6.00').waitFor();
  await pending.getByText('No payment waits for a password').waitFor();
  await page.getByText('Ended payments (2)').click();
  await pending.getByText('released').waitFor();
  await page.getByRole('region', { name: 'Reservations' }).getByRole('button', { name: 'Book now' }).click();
  await page.getByText('Nothing is reserved').waitFor();
  // Another program adds one.
  await sandbox.addPayment({ from: 14471, to: 14503, amount: 700, currency: 'EUR', password: 'apple-3' });
  await pending.getByText('apple-3').waitFor();
  await pending.getByRole('link', { name: /Open in the explorer/ }).click();
  await page.getByRole('heading', { name: 'cancelPendingPayment' }).waitFor();
  await page.goBack();
  await pending.getByText('apple-3').waitFor();
  expect(opened.complaints).toEqual([]);
});
