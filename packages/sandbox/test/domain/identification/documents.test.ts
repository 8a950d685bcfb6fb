import { expect, test } from 'vitest';
import { call, type Credentials, frozenSandbox } from '../../support/caller.ts';
import { png } from '../../support/images.ts';
import { tokenOf } from '../../support/people.ts';
import { applicant, card } from './applicant.ts';

async function begun() {
  const sandbox = frozenSandbox();
  const token = await tokenOf(sandbox, 'mantas', 'identification_data');
  const by = applicant(sandbox, token);
  const id = await by.begin();
  const send = (
    method: string,
    path: string,
    sent: Parameters<typeof call>[3],
    signer: Credentials = token,
  ) => call(sandbox, signer, `/rest/v1/${path}`, { method, ...sent });
  const add = (json: object) => send('POST', `identification-request/${id}/identity-document`, { json });
  return { sandbox, by, id, send, add };
}

test.for([
  ['a driving licence', { type: 'driver_license' }, 'type'],
  ['an unknown kind', { type: 'library_card' }, 'type'],
  ['a birthday to come', { date_of_birth: '2026-02-01' }, 'date_of_birth'],
  ['a birthday that never was', { date_of_birth: '1994-02-30' }, 'date_of_birth'],
  ['two countries', { country: 'pl' }, 'country'],
] as const)('rejects %s', async ([, details, field]) => {
  const { add } = await begun();
  const { status, body } = await add({ ...card, ...details });
  expect([status, Object.keys(body['error_properties'] as object)]).toEqual([400, [field]]);
});

test('accepts the older name of the country field', async () => {
  const { by, id, add } = await begun();
  await add({ type: 'passport', country: 'PL' });
  expect((await by.read(id)).body['identity_documents']).toEqual([
    { id: 1501, type: 'passport', country_of_issue: 'pl', identification_request_id: 901 },
  ]);
});

test('an image replaces the image with the same number', async () => {
  const { sandbox, by, id, send } = await begun();
  const document = await by.addCard(id);
  await send('PUT', `identity-document/${document}/image/0`, { bytes: png(7, 7) });
  const { identity_documents: documents } = (await by.read(id)).body;
  expect(documents).toMatchObject([{ images: [{ order: 0 }] }]);
  expect((await sandbox.files()).map(({ bytes }) => bytes)).toEqual([png(7, 7)]);
});

test('a document has at most ten images, and a request at most five identity documents', async () => {
  const { by, id, send, add } = await begun();
  const document = await by.addCard(id);
  const image = (order: number) =>
    send('PUT', `identity-document/${document}/image/${order}`, { bytes: png() });
  for (let order = 1; order < 10; order++) expect((await image(order)).status).toBe(204);
  expect((await image(10)).status).toBe(409);
  expect((await image(9)).status).toBe(204);
  for (let count = 1; count < 5; count++) expect((await add(card)).status).toBe(200);
  expect((await add(card)).status).toBe(409);
});

test('the newest additional document is used', async () => {
  const { sandbox, by, id, send } = await begun();
  const further = async (type: string) => {
    const { body } = await send('POST', `identification-request/${id}/additional-document`, {
      json: { type },
    });
    return Number(body['id']);
  };
  const first = await further('passport');
  const file = { bytes: Uint8Array.of(1), mediaType: 'application/octet-stream' };
  expect((await send('POST', `additional-document/${first}/file`, file)).status).toBe(204);
  const second = await further('utility_bill');
  expect((await send('POST', `additional-document/${first}/file`, file)).status).toBe(404);
  expect((await by.read(id)).body['additional_document']).toMatchObject({ id: second, type: 'utility_bill' });
  expect(await sandbox.files()).toEqual([]);
});

test('an identity document is no further document, nor the other way round', async () => {
  const { by, id, send } = await begun();
  const identity = await by.addCard(id);
  const json = { type: 'passport' };
  const { body } = await send('POST', `identification-request/${id}/additional-document`, { json });
  const bytes = { bytes: png() };
  expect((await send('POST', `additional-document/${identity}/file`, bytes)).status).toBe(404);
  expect((await send('PUT', `identity-document/${Number(body['id'])}/image/0`, bytes)).status).toBe(404);
});

test('additional documents do not count as identity documents', async () => {
  const { id, send, add } = await begun();
  const additional = () =>
    send('POST', `identification-request/${id}/additional-document`, { json: { type: 'passport' } });
  for (let count = 0; count < 4; count++) expect((await add(card)).status).toBe(200);
  expect((await additional()).status).toBe(200);
  expect((await add(card)).status).toBe(200);
  const { status, body } = await add(card);
  expect([status, body['error_description']]).toEqual([409, 'The limit of 5 identity documents is reached']);
});

test('the latest additional document is shown as such, also after an identity document', async () => {
  const { by, id, send, add } = await begun();
  await add(card);
  expect((await by.read(id)).body).not.toHaveProperty('additional_document');
  const { body } = await send('POST', `identification-request/${id}/additional-document`, {
    json: { type: 'passport' },
  });
  await add(card);
  expect((await by.read(id)).body['additional_document']).toMatchObject({ id: body['id'] });
});

test('an image replaces the one with its number, and no other one', async () => {
  const { sandbox, send, add } = await begun();
  const document = Number((await add(card)).body['id']);
  const upload = (order: number, byte: number) =>
    send('PUT', `identity-document/${document}/image/${order}`, { bytes: png(byte) });
  const contents = async () =>
    new Set((await sandbox.files({ user: 5103 })).map(({ bytes }) => bytes.at(-1)));
  await upload(0, 1);
  await upload(1, 2);
  await upload(2, 3);
  expect(await contents()).toEqual(new Set([1, 2, 3]));
  await upload(1, 4);
  expect(await contents()).toEqual(new Set([1, 3, 4]));
});

test.each([
  [{ type: 'library_card' }, { type: ['Must be one of identity_card, passport, residence_permit'] }],
  [
    { country_of_issue: 'lt', country: 'pl' },
    { country: ['Must be equal to country_of_issue, of which it is the older name'] },
  ],
  [{ date_of_birth: '2026-02-01' }, { date_of_birth: ['Must not be in the future'] }],
])('the error for a document with %j says what is wrong', async (details, properties) => {
  const { add } = await begun();
  expect((await add({ ...card, ...details })).body['error_properties']).toEqual(properties);
});
