import { expect, test } from 'vitest';
import { call, frozenSandbox } from '../../support/caller.ts';
import { jpeg, png } from '../../support/images.ts';
import { tokenOf } from '../../support/people.ts';

const path = '/rest/v1/user/me/avatar';

test('a picture is kept byte for byte, replaced and removed', async () => {
  const sandbox = frozenSandbox();
  const token = await tokenOf(sandbox, 'ona', 'avatar');
  const pictures = async () =>
    (await sandbox.files({ user: 5101 })).map(({ mediaType, bytes }) => [mediaType, bytes]);
  const upload = (bytes: Uint8Array, mediaType: string) =>
    call(sandbox, token, path, { method: 'PUT', bytes, mediaType });
  expect((await upload(png(1, 2), 'image/png')).status).toBe(204);
  expect(await pictures()).toEqual([['image/png', png(1, 2)]]);
  expect((await upload(jpeg(3), 'IMAGE/JPEG; name=a')).status).toBe(204);
  expect(await pictures()).toEqual([['image/jpeg', jpeg(3)]]);
  for (let time = 0; time < 2; time++) {
    expect((await call(sandbox, token, path, { method: 'DELETE' })).status).toBe(204);
    expect(await pictures()).toEqual([]);
  }
});

test('rejects a body that does not match its image type', async () => {
  const sandbox = frozenSandbox();
  const token = await tokenOf(sandbox, 'ona', 'avatar');
  const text = new TextEncoder().encode('iVBORw0KGgo=');
  for (const [bytes, mediaType] of [
    [text, 'image/png'],
    [png(), 'image/jpeg'],
    [png().subarray(0, 7), 'image/png'],
  ] as const) {
    const { status, body } = await call(sandbox, token, path, { method: 'PUT', bytes, mediaType });
    expect([status, body['error_properties']]).toEqual([
      400,
      { body: [expect.stringMatching(/^Must be a /)] },
    ]);
  }
  expect(await sandbox.files()).toEqual([]);
});
