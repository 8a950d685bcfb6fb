import { expect, test } from 'vitest';
import { isForeignForm } from '../../../src/http/origins.ts';
import { pages } from '../../../src/oauth/pages/pages.ts';
import { frozenSandbox } from '../../support/caller.ts';

const forms = pages
  .filter(({ method }) => method === 'POST')
  .map(({ path }) => path.replaceAll(/\{\w+\}/g, 'en'));

async function statusOf(target: string, headers: Record<string, string>): Promise<number> {
  const { handle, origin } = frozenSandbox();
  const body = new TextEncoder().encode('g-recaptcha-response=yes');
  return (await handle({ method: 'POST', origin, target, headers, body })).status;
}

test.each(forms)('%s rejects forms of other sites', async (path) => {
  for (const headers of [
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
  ]) {
    expect([headers, await statusOf(path, headers)]).toEqual([headers, 403]);
  }
  expect(await statusOf(path, { origin: 'http://127.0.0.1:4010', 'sec-fetch-site': 'same-origin' })).not.toBe(
    403,
  );
  expect(await statusOf(path, {})).not.toBe(403);
});

test('a captcha is solved by a page of this machine, too, and no other form is sent by one', async () => {
  const headers = { origin: 'http://localhost:5173', 'sec-fetch-site': 'cross-site' };
  const taken = await Promise.all(forms.map(async (path) => [path, await statusOf(path, headers)] as const));
  expect(taken.filter(([, status]) => status !== 403)).toEqual([
    ['/frontend/captcha', 200],
    ['/frontend/captcha/en', 404],
  ]);
});

test('an origin field in the form has no effect', () => {
  const request = { method: 'POST', target: '/', origin: 'http://127.0.0.1:4010', body: new Uint8Array() };
  const headers = { origin: 'http://127.0.0.1:4010.evil.example' };
  expect(isForeignForm({ ...request, headers }, 'own pages')).toBe(true);
  expect(isForeignForm({ ...request, headers }, 'pages of this machine')).toBe(true);
});
