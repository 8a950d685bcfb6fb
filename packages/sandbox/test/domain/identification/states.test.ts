import { expect, test } from 'vitest';
import { call, frozenSandbox } from '../../support/caller.ts';
import { png } from '../../support/images.ts';
import { tokenOf } from '../../support/people.ts';
import { applicant, card } from './applicant.ts';

const sandbox = frozenSandbox();
const rejection = ({ status, body }: { status: number; body: Record<string, unknown> }) => [
  status,
  body['error'],
];

test('one request of a user is under way at a time', async () => {
  const token = await tokenOf(sandbox, 'mantas');
  const by = applicant(sandbox, token);
  const again = () => call(sandbox, token, '/rest/v1/user/me/identification-request', { method: 'POST' });
  const id = await by.begin();
  expect(rejection(await again())).toEqual([409, 'invalid_state']);
  await by.addCard(id);
  await by.submit(id);
  expect(rejection(await again())).toEqual([409, 'invalid_state']);
  await sandbox.reviewIdentification(id);
  expect((await again()).status).toBe(200);
});

test('a request is submitted once, and not without a document that has an image', async () => {
  const token = await tokenOf(sandbox, 'jakub');
  const by = applicant(sandbox, token);
  const id = await by.begin();
  expect(rejection(await by.submit(id))).toEqual([409, 'invalid_state']);
  const path = `/rest/v1/identification-request/${id}/identity-document`;
  await call(sandbox, token, path, { method: 'POST', json: card });
  expect(rejection(await by.submit(id))).toEqual([409, 'invalid_state']);
  await by.addCard(id);
  expect((await by.submit(id)).status).toBe(200);
  expect(rejection(await by.submit(id))).toEqual([409, 'invalid_state']);
});

test('a submitted request cannot be changed', async () => {
  const token = await tokenOf(sandbox, 'ona');
  const by = applicant(sandbox, token);
  const id = await by.begin();
  const send = (method: string, path: string, sent: Parameters<typeof call>[3]) =>
    call(sandbox, token, `/rest/v1/${path}`, { method, ...sent });
  const request = `identification-request/${id}`;
  const additional = await send('POST', `${request}/additional-document`, { json: { type: 'passport' } });
  const document = await by.addCard(id);
  await by.submit(id);
  for (const [method, path, sent] of [
    ['POST', `${request}/identity-document`, { json: card }],
    ['POST', `${request}/additional-document`, { json: { type: 'passport' } }],
    ['POST', `${request}/face-photo`, { json: {} }],
    ['PUT', `${request}/face-photo/image/0`, { bytes: png() }],
    ['PUT', `identity-document/${document}/image/1`, { bytes: png() }],
    ['POST', `additional-document/${Number(additional.body['id'])}/file`, { bytes: png() }],
  ] as const) {
    expect([path, ...rejection(await send(method, path, sent))]).toEqual([path, 409, 'invalid_state']);
  }
});

test('the error for a request that was submitted names the request', async () => {
  const own = frozenSandbox();
  const by = applicant(own, await tokenOf(own, 'ona'));
  const id = await by.begin();
  await by.addCard(id);
  await by.submit(id);
  const { body } = await by.addFace(id);
  expect(body['error_description']).toBe(`Identification request ${id} has already been submitted`);
});
