import { expect, test } from 'vitest';
import { call, exampleClient, frozenSandbox, staticClient, tokenFor } from '../../support/caller.ts';

test('the journal shows the signer, and whether the signature is valid', async () => {
  const sandbox = frozenSandbox();
  const token = await tokenFor(sandbox, 'email');
  await sandbox.clock.advance(3_600);
  await call(sandbox, token, '/rest/v1/user/me');
  await call(sandbox, staticClient, '/rest/v1/user/5101');
  await call(sandbox, { ...staticClient, key: 'wrong' }, '/rest/v1/user/5101');
  await sandbox.fetch('/rest/v1/user/5101');
  const tell = sandbox.journal.find().map(({ signer, error }) => [signer, error]);
  expect(tell).toEqual([
    [{ kind: 'client', client: exampleClient.id }, undefined],
    // It has expired, but the signature holds.
    [
      {
        kind: 'token',
        client: exampleClient.id,
        user: 5101,
        token: `${token.id.slice(0, 4)}…`,
        scopes: ['email'],
      },
      'invalid_grant',
    ],
    [{ kind: 'client', client: 'staticReader1' }, undefined],
    [{ kind: 'unverified', id: 'staticReader1' }, 'unauthorized'],
    [{ kind: 'none' }, 'unauthorized'],
  ]);
});

test('the id of an invalid signature is shown when it is that of a client, and only its start otherwise', async () => {
  const sandbox = frozenSandbox();
  const token = await tokenFor(sandbox, 'email');
  const { client: id } = await sandbox.createClient();
  for (const named of [id, token.id, exampleClient.key, 'unknown-client']) {
    await call(sandbox, { id: named, key: 'wrong' }, '/rest/v1/user/5101');
  }
  await sandbox.fetch('/rest/v1/user/5101', {
    headers: {
      authorization: `MAC id="${id}", ts="1", nonce="a", mac="b"`,
      prefer: 'code=503',
    },
  });
  const shown = sandbox.journal
    .find({ operation: 'getUser' })
    .map(({ signer }) => 'id' in signer && signer.id);
  expect(shown).toEqual([id, `${token.id.slice(0, 4)}…`, `${exampleClient.key.slice(0, 4)}…`, 'unkn…', id]);
});

test('an invalid signature is shown with its explanation', async () => {
  const sandbox = frozenSandbox();
  await call(sandbox, { ...staticClient, key: exampleClient.key }, '/rest/v1/user/5101');
  expect(sandbox.journal.find()[0]).toMatchObject({
    status: 401,
    error: 'unauthorized',
    description: 'Invalid MAC',
    explanation: `The key belongs to another client: ${exampleClient.id}.`,
  });
});
