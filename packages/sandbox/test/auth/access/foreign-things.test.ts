import { beforeAll, expect, test } from 'vitest';
import { operations } from '../../../src/generated/operations.gen.ts';
import { scopes } from '../../../src/generated/scopes.gen.ts';
import { applicant, card } from '../../domain/identification/applicant.ts';
import { call, consentTo, exampleClient, frozenSandbox, staticClient } from '../../support/caller.ts';
import { png } from '../../support/images.ts';
import { people, tokenOf } from '../../support/people.ts';

const sandbox = frozenSandbox({ autoConsent: true });
const plain = Object.keys(scopes)
  .filter((scope) => !scope.endsWith('_offline'))
  .join(' ');
const everyOffline = Object.keys(scopes)
  .filter((scope) => scope.endsWith('_offline'))
  .join(' ');

/** What belongs to Ona. */
const things: Record<string, string> = {
  userId: '5101',
  walletId: '14471',
  service: 'paysera_app',
  order: '0',
  paymentId: '1',
};
beforeAll(async () => {
  await consentTo(sandbox, everyOffline);
  const token = await tokenOf(sandbox, 'ona', plain);
  const by = applicant(sandbox, token);
  const request = await by.begin();
  const send = (path: string, json: object) =>
    call(sandbox, token, `/rest/v1/${path}`, { method: 'POST', json });
  const additional = await send(`identification-request/${request}/additional-document`, {
    type: 'passport',
  });
  Object.assign(things, {
    identificationRequestId: String(request),
    identityDocumentId: String(await by.addCard(request)),
    additionalDocumentId: String(additional.body['id']),
    contactBookId: String((await send('user/me/contact-book', {})).body['id']),
  });
});

const bodies: Readonly<Record<string, Parameters<typeof call>[3]>> = {
  appendContacts: { json: { phones: ['37060000102'] } },
  createContactBook: { json: {} },
  createAdditionalDocument: { json: { type: 'passport' } },
  createFacePhoto: { json: {} },
  createIdentityDocument: { json: card },
  uploadAdditionalDocumentFile: { bytes: png() },
  uploadFacePhotoImage: { bytes: png() },
  uploadIdentityDocumentImage: { bytes: png() },
  uploadAvatar: { bytes: png() },
  uploadDocument: { bytes: png(), mediaType: 'application/octet-stream' },
  assignEmail: { json: { email: 'new@example.org' } },
  assignPhone: { json: { phone: '37060000777' } },
  confirmEmail: { json: { code: '1' } },
  confirmPhone: { json: { code: '1' } },
  setUserPassword: { json: { old_password: people.ona.password, password: 'better-horse-10' } },
  setUserPosition: { json: { lat: 1, lng: 1 } },
};

/** Operations on something that a path names, other than wallets and tokens. */
const named = operations.filter(
  ({ path, credentials }) =>
    credentials === 'any' && /\{(?:userId|\w+RequestId|\w+DocumentId|contactBookId)\}/.test(path),
);

const responseOf = async (operationId: string, signer: Parameters<typeof call>[1], found = things) => {
  const operation = named.find((each) => each.operationId === operationId);
  if (!operation) throw new Error(`There is no ${operationId} here.`);
  const target = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => found[name] ?? '0');
  const { status, body } = await call(sandbox, signer, target, {
    method: operation.method,
    ...bodies[operationId],
  });
  return [status, body['error']] as const;
};

test.for(named.map(({ operationId }) => operationId))(
  "%s does not reach another user's things, whatever the token's scopes",
  async (operationId) => {
    const stranger = await tokenOf(sandbox, 'jakub', plain);
    const [status, error] = await responseOf(operationId, stranger);
    expect([
      [403, 'forbidden'],
      [404, 'not_found'],
    ]).toContainEqual([status, error]);
  },
);

test('other clients cannot find out whether ids of requests, documents and contact books exist', async () => {
  const stranger = await tokenOf(sandbox, 'jakub', plain);
  const nowhere = { ...things };
  for (const name of Object.keys(things)) if (name.endsWith('Id')) nowhere[name] = '999999';
  for (const { operationId, path } of named) {
    if (path.includes('{userId}')) continue;
    const responses = [
      await responseOf(operationId, stranger),
      await responseOf(operationId, exampleClient),
      await responseOf(operationId, stranger, nowhere),
    ];
    // Who granted everything offline lets the client read the request.
    if (operationId === 'getIdentificationRequest') responses.splice(1, 1);
    expect([operationId, ...responses]).toEqual([operationId, ...responses.map(() => [404, 'not_found'])]);
  }
});

test.for([
  'assignEmail',
  'assignPhone',
  'confirmEmail',
  'confirmPhone',
  'createContactBook',
  'createIdentificationRequest',
  'setUserPassword',
  'uploadDocument',
])('%s is not open to clients that may only read, however much', async (operationId) => {
  expect(await responseOf(operationId, exampleClient)).toEqual([403, 'forbidden']);
  expect(await responseOf(operationId, staticClient)).toEqual([403, 'forbidden']);
});
