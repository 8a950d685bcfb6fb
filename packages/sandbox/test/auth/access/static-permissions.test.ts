import { expect, test } from 'vitest';
import { staticClient as record } from '../../../src/seed/clients.ts';
import type { ClientRecord } from '../../../src/state/records.ts';
import { call, frozenSandbox, staticClient } from '../../support/caller.ts';
import { handleOver, storeAt } from '../../support/engine.ts';
import { requestOf, signParts } from '../../support/signed-request.ts';

const signingNow = 1_769_860_800;

/** What the client gets at a path when its record is changed. */
async function responseWith(
  change: Partial<ClientRecord>,
  target: string,
): Promise<{ status: number; fields: string[] }> {
  const store = storeAt(signingNow);
  await store.write('default', ({ clients }) => clients.put({ ...record, ...change }));
  const request = requestOf(await signParts({ target }));
  const { status, body } = await handleOver(store, signingNow)(request);
  const fields = status === 200 ? Object.keys(JSON.parse(String(body)) as object) : [];
  return { status, fields };
}

test('the second client reads everybody by id, without consent', async () => {
  const sandbox = frozenSandbox();
  for (const id of [5101, 5102, 5103, 7001]) {
    const { status, body } = await call(sandbox, staticClient, `/rest/v1/user/${id}`);
    expect([status, body['id']]).toEqual([200, id]);
    expect(Object.keys(body)).toContain('display_name');
  }
  for (const id of [14471, 14472, 14503, 14519, 20115]) {
    for (const part of ['', '/balance', '/statements']) {
      expect((await call(sandbox, staticClient, `/rest/v1/wallet/${id}${part}`)).status).toBe(200);
    }
  }
});

test('it cannot use the token endpoint', async () => {
  const form = { grant_type: 'password', username: 'ona@example.org', password: 'correct-horse-9' };
  const { status, body } = await call(frozenSandbox(), staticClient, '/oauth/v1/token', {
    method: 'POST',
    form,
  });
  expect([status, body['error']]).toEqual([403, 'forbidden']);
});

test('each of its permissions can be removed', async () => {
  const without = (scope: string) => ({ staticScopes: record.staticScopes.filter((each) => each !== scope) });
  const user = '/rest/v1/user/5101';
  const statements = '/rest/v1/wallet/14471/statements';
  const balance = '/rest/v1/wallet/14471/balance';
  expect((await responseWith({}, user)).fields).toContain('email');
  expect((await responseWith(without('email'), user)).fields).not.toContain('email');
  const statusWith = async (...given: Parameters<typeof responseWith>) =>
    (await responseWith(...given)).status;
  expect(await statusWith({}, statements)).toBe(200);
  expect(await statusWith({ permissions: ['use_wallet_api'] }, statements)).toBe(403);
  expect(await statusWith({}, balance)).toBe(200);
  expect(await statusWith(without('balance'), balance)).toBe(403);
  expect(await statusWith({ permissions: ['access_statements'] }, user)).toBe(403);
  const nothing = { staticScopes: [], permissions: ['use_wallet_api'] };
  expect(await statusWith(nothing, user)).toBe(403);
});
