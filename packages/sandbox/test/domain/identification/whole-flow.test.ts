import { expect, test } from 'vitest';
import { call, frozenSandbox } from '../../support/caller.ts';
import { jpeg, png } from '../../support/images.ts';
import { tokenOf } from '../../support/people.ts';
import { card } from './applicant.ts';

test('from the request over documents and images to the review, by the world clock', async () => {
  const sandbox = frozenSandbox();
  const scope = 'identification_data identification_level identity dob wallet_list user_info';
  const token = await tokenOf(sandbox, 'mantas', scope);
  const send = async (method: string, path: string, sent: Parameters<typeof call>[3] = {}) => {
    const { status, body } = await call(sandbox, token, `/rest/v1/${path}`, { method, ...sent });
    return [status, body] as const;
  };

  const waiting = {
    id: 901,
    user_id: 5103,
    locale: 'lt',
    created: 1_769_860_800,
    status: 'waiting',
    relation_status: 'related',
    provider: 'wallet_user',
  };
  expect(await send('POST', 'user/me/identification-request')).toEqual([200, waiting]);

  const document = await send('POST', 'identification-request/901/identity-document', { json: card });
  expect(document).toEqual([200, { id: 1501, identification_request_id: 901 }]);
  const front = { bytes: png(1), mediaType: 'image/png' };
  const back = { bytes: jpeg(2), mediaType: 'image/jpeg' };
  expect(await send('PUT', 'identity-document/1501/image/1', back)).toEqual([204, {}]);
  expect(await send('PUT', 'identity-document/1501/image/0', front)).toEqual([204, {}]);

  const check = await send('POST', 'identification-request/901/face-photo', { json: {} });
  expect(check).toMatchObject([200, { id: 1502, identification_request_id: 901 }]);
  expect(await send('PUT', 'identification-request/901/face-photo/image/0', front)).toEqual([204, {}]);

  const passport = { json: { type: 'passport', country_of_issue: 'LT' } };
  const additional = await send('POST', 'identification-request/901/additional-document', passport);
  expect(additional).toEqual([200, { id: 1503, identification_request_id: 901 }]);
  const file = { bytes: Uint8Array.of(0, 255), mediaType: 'application/octet-stream' };
  expect(await send('POST', 'additional-document/1503/file', file)).toEqual([204, {}]);

  const link = (id: number) => `http://127.0.0.1:4010/__sandbox/files/${id}`;
  const submitted = {
    ...waiting,
    status: 'processing',
    face_photos: [{ link: link(3), order: 0 }],
    face_photo_document: { id: 1502 },
    identity_documents: [
      {
        id: 1501,
        ...card,
        images: [
          { link: link(2), order: 0 },
          { link: link(1), order: 1 },
        ],
        identification_request_id: 901,
      },
    ],
    additional_document: {
      id: 1503,
      type: 'passport',
      country_of_issue: 'lt',
      files: [
        { file_id: 4, mime_type: 'application/octet-stream', document_id: 1503, document_type: 'passport' },
      ],
      identification_request_id: 901,
    },
  };
  expect(await send('PUT', 'identification-request/901/submit')).toEqual([200, submitted]);
  await sandbox.clock.advance(60);
  expect(await send('GET', 'identification-request/901')).toEqual([200, { ...submitted, status: 'pending' }]);

  const image = await sandbox.fetch(link(2));
  expect([image.headers.get('content-type'), await image.bytes()]).toEqual(['image/png', png(1)]);

  expect((await send('GET', 'user/me'))[1]).toMatchObject({ identification_level: 'unidentified' });
  await sandbox.clock.advance(1_740);
  expect((await send('GET', 'user/me'))[1]).toMatchObject({
    identity: { name: 'Mantas', surname: 'Kazlauskas', nationality: 'lt', code: '39406120104' },
    dob: '1994-06-12',
    identification_level: 'fully_identified',
    calculated_level: 'fully_identified',
  });
  expect((await send('GET', 'wallet/me'))[1]).toMatchObject({
    account: { owner_title: 'Mantas Kazlauskas' },
  });
  const [, reviewed] = await send('GET', 'identification-request/901');
  expect(reviewed).toMatchObject({
    status: 'reviewed',
    identity_documents: [{ review_status: 'accepted', reviewed_at: '2026-01-31T12:30:00.000Z' }],
  });
  expect(reviewed).not.toHaveProperty('comment');
});
