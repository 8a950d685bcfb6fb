import { expect, test } from 'vitest';
import { call, frozenSandbox, staticClient } from '../../support/caller.ts';
import { tokenOf } from '../../support/people.ts';

const document = {
  method: 'POST',
  bytes: Uint8Array.of(0x25, 0x50, 0x44, 0x46, 0x00, 0xff),
  mediaType: 'application/octet-stream',
};

test('stores a document, and returns an empty response', async () => {
  const sandbox = frozenSandbox();
  const { status, body } = await call(
    sandbox,
    await tokenOf(sandbox, 'ona'),
    '/rest/v1/user/me/document',
    document,
  );
  expect([status, body]).toEqual([200, {}]);
  expect(await sandbox.files()).toEqual([
    {
      id: 1,
      user: 5101,
      purpose: 'document',
      mediaType: 'application/octet-stream',
      bytes: document.bytes,
      receivedAt: 1_769_860_800,
    },
  ]);
});

test('a client with static scopes cannot upload for users', async () => {
  const sandbox = frozenSandbox();
  const { status } = await call(sandbox, staticClient, '/rest/v1/user/5101/document', document);
  expect(status).toBe(403);
  expect(await sandbox.files()).toEqual([]);
});
