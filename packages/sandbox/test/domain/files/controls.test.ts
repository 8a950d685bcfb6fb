import { expect, test } from 'vitest';
import { call, frozenSandbox } from '../../support/caller.ts';
import { png } from '../../support/images.ts';
import { tokenOf } from '../../support/people.ts';
import { applicant } from '../identification/applicant.ts';

test('uploads are listed and fetched, as files and not as pages', async () => {
  const sandbox = frozenSandbox();
  const token = await tokenOf(sandbox, 'ona', 'avatar');
  await call(sandbox, token, '/rest/v1/user/me/avatar', { method: 'PUT', bytes: png(1) });
  const list = async (query = '') =>
    (await (await sandbox.fetch(`/__sandbox/files${query}`)).json()) as object;
  const file = {
    id: 1,
    purpose: 'avatar',
    mediaType: 'image/png',
    receivedAt: 1_769_860_800,
    user: 5101,
    size: 11,
    link: 'http://127.0.0.1:4010/__sandbox/files/1',
  };
  expect(await list()).toEqual({ files: [file] });
  expect(await list('?user=5102')).toEqual({ files: [] });
  const response = await sandbox.fetch(file.link);
  expect(await response.bytes()).toEqual(png(1));
  expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
});

test('responds with not_found for a missing file', async () => {
  for (const id of ['2', 'x', '-1']) {
    expect((await frozenSandbox().fetch(`/__sandbox/files/${id}`)).status).toBe(404);
  }
});

test('foreign pages cannot read files and messages', async () => {
  const sandbox = frozenSandbox();
  for (const path of ['files', 'files/1', 'messages']) {
    const headers = { origin: 'https://example.org' };
    expect((await sandbox.fetch(`/__sandbox/${path}`, { headers })).status).toBe(403);
  }
  const review = '/__sandbox/identification-requests/1/review';
  const init = { method: 'POST', headers: { origin: 'https://example.org' } };
  expect((await sandbox.fetch(review, init)).status).toBe(403);
});

test('the link of an image contains its world, so that a page can show it', async () => {
  const sandbox = frozenSandbox();
  const world = sandbox.world('upload-test');
  const token = await tokenOf(world, 'mantas', 'identification_data');
  const by = applicant(world, token);
  const request = await by.begin();
  await by.addCard(request);
  const [document] = (await by.read(request)).body['identity_documents'] as [{ images: [{ link: string }] }];
  const [{ link }] = document.images;
  expect(new URL(link).searchParams.get('world')).toBe('upload-test');
  expect(await (await sandbox.fetch(link)).bytes()).toEqual(png(1));
  const list = await sandbox.fetch('/__sandbox/files?world=upload-test');
  expect(await list.json()).toMatchObject({ files: [{ link }] });
});
