import { signMac } from '@litas/client/mac';
import { expect, test } from 'vitest';
import { exampleClient, staticClient } from '../support/caller.ts';
import { shareSandbox } from './teams.ts';

/** Two worlds of a team, with credentials. */
async function twoWorlds() {
  const shared = shareSandbox();
  const shop = await shared.team('shop');
  const one = await shared.client(shop, 'one', { staticScopes: ['email'] });
  const two = await shared.client(shop, 'two', { staticScopes: ['email'] });
  return { ...shared, shop, one, two };
}

test('the id of a client or a token chooses the world', async () => {
  const { call, control, shop, one, two, token, password } = await twoWorlds();
  await control(shop, 'PUT /users', { id: 5101, profile: { email: 'changed@example.org' } }, 'two');
  expect((await call(one, '/rest/v1/user/5101')).body['email']).toBe('ona@example.org');
  expect((await call(two, '/rest/v1/user/5101')).body['email']).toBe('changed@example.org');
  const ona = await token(one, await password(shop, 'one'), 'email');
  expect((await call(ona, '/rest/v1/user/me')).body['email']).toBe('ona@example.org');
  expect((await call(one, '/rest/v1/user/5101', { headers: { 'x-sandbox-world': 'two' } })).status).toBe(200);
  const { body } = await control(shop, 'GET /journal', undefined, 'two');
  expect(body['requests']).toHaveLength(1);
});

test('no published key works, and an unknown id is an error without a world', async () => {
  const { call, sandbox } = await twoWorlds();
  const before = await sandbox.worlds();
  for (const signer of [exampleClient, staticClient, { id: 'x'.repeat(32), key: 'y' }]) {
    for (const headers of [{}, { 'x-sandbox-world': 'default' }]) {
      const { status, body } = await call(signer, '/rest/v1/user/5101', { headers });
      expect([status, body['error']]).toEqual([401, 'unauthorized']);
    }
  }
  expect((await sandbox.fetch('/rest/v1/user/5101')).status).toBe(401);
  expect(await sandbox.worlds()).toEqual(before);
});

test('says that a published id does not exist here, and what to do', async () => {
  const { call, sandbox } = await twoWorlds();
  for (const signer of [exampleClient, staticClient]) {
    const { body } = await call(signer, '/rest/v1/user/5101');
    expect(body['error_description']).toMatch(
      /no published clients: create one with POST \/__sandbox\/clients/,
    );
    const query = new URLSearchParams({ client_id: signer.id, redirect_uri: 'http://127.0.0.1/' });
    expect(await (await sandbox.fetch(`/frontend/en/oauth?${query}`)).text()).toContain(
      'no published clients',
    );
  }
  const { body } = await call({ id: 'x'.repeat(32), key: 'y' }, '/rest/v1/user/5101');
  expect(body['error_description']).toBe('No client and no access token has this id');
});

test('the host of a request opens nothing', async () => {
  const { sandbox, one, shop, call } = await twoWorlds();
  const elsewhere = 'http://evil.example';
  const statusOf = async (target: string, headers: Record<string, string> = {}): Promise<number> => {
    const request = { method: 'GET', origin: elsewhere, target, headers, body: new Uint8Array() };
    return (await sandbox.handle(request)).status;
  };
  const world = { 'x-sandbox-world': 'one' };
  expect(await statusOf('/__sandbox/clock', world)).toBe(401);
  expect(await statusOf('/__sandbox/clock', { ...world, authorization: `Bearer ${shop}` })).toBe(200);
  expect(await statusOf('/rest/v1/user/5101')).toBe(401);
  // A signature is for one host.
  const { header } = await signMac({ ...one, method: 'GET', url: `${sandbox.origin}/rest/v1/user/5101` });
  expect(await statusOf('/rest/v1/user/5101', { authorization: header })).toBe(401);
  expect((await call(one, '/rest/v1/user/5101')).status).toBe(200);
});

test('operations without credentials respond without a world', async () => {
  const { sandbox } = shareSandbox();
  expect(await (await sandbox.fetch('/rest/v1/server')).json()).toEqual({ time: expect.any(Number) });
  expect(await (await sandbox.fetch('/rest/v1/configuration')).json()).toEqual({
    minimum_password_length: 8,
  });
  expect((await sandbox.fetch('/rest/v1/server', { headers: { 'x-sandbox-world': 'one' } })).status).toBe(
    200,
  );
  expect(await sandbox.worlds()).toEqual([]);
});

test('headers of the sandbox count with the token of the team only', async () => {
  const { call, one, shop } = await twoWorlds();
  const faults = { 'x-sandbox-fault': 'status=503', prefer: 'code=404' };
  expect((await call(one, '/rest/v1/user/5101', { headers: faults })).status).toBe(200);
  const allowed = { ...faults, 'x-sandbox-token': shop };
  expect((await call(one, '/rest/v1/user/5101', { headers: allowed })).status).not.toBe(200);
  const preferred = { prefer: 'code=404', 'x-sandbox-token': shop };
  expect((await call(one, '/rest/v1/user/5101', { headers: preferred })).status).toBe(404);
});

test('the token of another team, or one that is not valid, is an error', async () => {
  const { call, one, team } = await twoWorlds();
  const billing = await team('billing');
  const send = (token: string) => call(one, '/rest/v1/user/5101', { headers: { 'x-sandbox-token': token } });
  expect((await send(billing)).status).toBe(403);
  expect((await send(`${billing}x`)).status).toBe(401);
  expect((await send('litas')).status).toBe(401);
});

test('with its token a team names the world of a request without credentials', async () => {
  const { sandbox, control, shop } = await twoWorlds();
  const headers = { 'x-sandbox-token': shop, 'x-sandbox-world': 'one' };
  expect((await sandbox.fetch('/rest/v1/server', { headers })).status).toBe(200);
  const { body } = await control(shop, 'GET /journal', undefined, 'one');
  expect(body['requests']).toEqual([expect.objectContaining({ operation: 'getServer' })]);
});

test('credentials stay when their world is reset, and end when the client is removed', async () => {
  const { call, control, one, shop } = await twoWorlds();
  await control(shop, 'POST /reset', undefined, 'one');
  expect((await call(one, '/rest/v1/user/5101')).status).toBe(200);
  await control(shop, 'PUT /world', { users: [{ id: 3, profile: { email: 'three@example.org' } }] }, 'one');
  expect((await call(one, '/rest/v1/user/3')).body['email']).toBe('three@example.org');
  expect((await control(shop, `DELETE /clients/${one.id}`, undefined, 'one')).status).toBe(204);
  expect((await control(shop, `DELETE /clients/${one.id}`, undefined, 'one')).status).toBe(404);
  expect((await call(one, '/rest/v1/user/3')).status).toBe(401);
});
