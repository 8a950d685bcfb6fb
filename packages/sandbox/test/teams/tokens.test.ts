import { expect, test } from 'vitest';
import { controlDetails, type ControlId, controlRoutes } from '../../src/generated/controls/controls.gen.ts';
import { createSandbox } from '../../src/index.ts';
import { MemoryStore } from '../../src/state/memory/memory-store.ts';
import { adminToken, callsOf, shareSandbox } from './teams.ts';

const idsOf = (...access: readonly string[]): ControlId[] =>
  (Object.keys(controlDetails) as ControlId[]).filter((id) => access.includes(controlDetails[id].access));

const routeOf = (id: ControlId): string => controlRoutes[id].replaceAll(/\{\w+\}/g, '1');

test('only health, readiness, the list of controls and the schema of world files are public', () => {
  expect(idsOf('everyone').toSorted()).toEqual([
    'getHealth',
    'getReadiness',
    'getWorldSchema',
    'listControls',
  ]);
});

test('every other control responds with 401 without a valid token', async () => {
  const { control, team, sandbox } = shareSandbox({ limits: { addressRequests: 1_000 } });
  const revoked = await team('shop');
  await control(adminToken, 'DELETE /teams/shop');
  const wrong = [undefined, revoked, `${adminToken}x`, revoked.replace(/.$/, 'x'), 'litas_', 'a'];
  for (const id of idsOf('world', 'team', 'admin', 'team or admin')) {
    for (const token of wrong) {
      const { status, headers, body } = await control(token, routeOf(id));
      expect([id, status, headers.get('www-authenticate')]).toEqual([id, 401, 'Bearer']);
      expect(body['error']).toBe('unauthorized');
    }
  }
  const basic = await sandbox.fetch('/__sandbox/clock', {
    headers: { authorization: `Basic ${adminToken}` },
  });
  expect(basic.status).toBe(401);
  for (const id of idsOf('everyone')) expect((await control(undefined, routeOf(id))).status).toBe(200);
});

test('names whose token a control needs when a request has none', async () => {
  const { control } = shareSandbox({ limits: { addressRequests: 1_000 } });
  const needed = {
    admin: 'the token of the administrator',
    team: 'the token of a team',
    world: 'the token of a team',
    'team or admin': 'the token of a team or of the administrator',
  };
  for (const [access, token] of Object.entries(needed)) {
    for (const id of idsOf(access)) {
      const { body } = await control(undefined, routeOf(id));
      expect([id, body['error_description']]).toEqual([
        id,
        `This control needs ${token}. Send it as Authorization: Bearer, or set the option token of connectSandbox or sandboxTest`,
      ]);
    }
  }
});

test('the administrator does not use worlds, and a team does not administrate', async () => {
  const { control, team } = shareSandbox();
  const token = await team('shop');
  for (const id of idsOf('world', 'team')) {
    expect([id, (await control(adminToken, routeOf(id))).status]).toEqual([id, 403]);
  }
  for (const id of idsOf('admin')) {
    expect([id, (await control(token, routeOf(id))).status]).toEqual([id, 403]);
  }
});

test('the token for metrics reads metrics and nothing else', async () => {
  const metricsToken = 'metrics-of-the-tests-0123456789012345';
  const store = new MemoryStore();
  const sandbox = createSandbox({
    store,
    metrics: async () => 'up 1',
    team: { adminToken, metricsToken },
  });
  const { control } = callsOf(sandbox, sandbox.worlds);
  for (const id of idsOf('world', 'team', 'admin', 'team or admin')) {
    const { status, body } = await control(metricsToken, routeOf(id));
    expect([id, status]).toEqual([id, id === 'getMetrics' ? 200 : 401]);
    if (status === 401) {
      expect(body['error_description']).toMatch(
        /^The token only reads metrics\. This control needs the token of /,
      );
    }
  }
  expect((await control(`${metricsToken}x`, 'GET /metrics')).status).toBe(401);
  expect(() => createSandbox({ team: { adminToken, metricsToken: adminToken } })).toThrow(
    'team.metricsToken must be',
  );
});

test('a team and its token are created by the administrator, once for each name', async () => {
  const { control } = shareSandbox();
  const { status, body } = await control(adminToken, 'POST /teams', { team: 'shop' });
  expect([status, body]).toEqual([
    201,
    { team: 'shop', id: expect.any(String), token: expect.stringMatching(/^litas_\w{12}_\w{43}$/) },
  ]);
  expect((await control(adminToken, 'POST /teams', { team: 'shop' })).status).toBe(409);
  expect((await control(adminToken, 'POST /teams', { team: 'admin' })).status).toBe(400);
  expect((await control(adminToken, 'POST /teams', { team: 'a/b' })).status).toBe(400);
  const { body: list } = await control(adminToken, 'GET /teams');
  expect(list).toEqual({ teams: [{ team: 'shop', created: expect.any(Number), worlds: 0, bytes: 0 }] });
});

test('a token that is replaced or revoked stops working at once', async () => {
  const { control, team } = shareSandbox();
  const first = await team('shop');
  const { body: own } = await control(first, 'GET /team');
  const { status, body } = await control(first, 'POST /teams/shop/tokens', { replaces: own['token'] });
  expect(status).toBe(201);
  const second = String(body['token']);
  expect((await control(first, 'GET /worlds')).status).toBe(401);
  expect((await control(second, 'GET /worlds')).status).toBe(200);
  const { body: audit } = await control(second, 'GET /audit?limit=1');
  expect(audit['entries']).toEqual([
    expect.objectContaining({
      action: 'createTeamToken',
      target: `${String(body['id'])} in place of ${String(own['token'])}`,
    }),
  ]);
  const { body: tokens } = await control(second, 'GET /teams/shop/tokens');
  expect(tokens).toEqual({ tokens: [{ id: body['id'], created: expect.any(Number) }] });
  expect((await control(second, `DELETE /teams/shop/tokens/${String(body['id'])}`)).status).toBe(204);
  const { body: rejected } = await control(second, 'GET /worlds');
  expect(rejected['error_description']).toBe(
    'The token is not valid. It was revoked, or never created here. Ask the administrator for another one',
  );
});

test('only the administrator adds tokens, and only the administrator reaches those of another team', async () => {
  const { control, team } = shareSandbox();
  const [shop, billing] = [await team('shop'), await team('billing')];
  const { body: own } = await control(billing, 'GET /team');
  expect((await control(shop, 'POST /teams/shop/tokens', {})).status).toBe(403);
  expect((await control(adminToken, 'POST /teams/shop/tokens', {})).status).toBe(201);
  for (const route of [
    'GET /teams/billing/tokens',
    'POST /teams/billing/tokens',
    `DELETE /teams/billing/tokens/${String(own['token'])}`,
  ]) {
    expect([route, (await control(shop, route, route.startsWith('POST') ? {} : undefined)).status]).toEqual([
      route,
      404,
    ]);
  }
  const foreign = await control(shop, 'POST /teams/shop/tokens', { replaces: own['token'] });
  expect(foreign.status).toBe(400);
  expect((await control(billing, 'GET /team')).status).toBe(200);
});

test('a team that is removed loses its tokens and worlds, and its name can be used again', async () => {
  const { control, team, client, call } = shareSandbox();
  const shop = await team('shop');
  const credentials = await client(shop, 'one');
  await control(adminToken, 'DELETE /teams/shop');
  expect((await control(shop, 'GET /worlds')).status).toBe(401);
  expect((await call(credentials, '/rest/v1/user/5101')).status).toBe(401);
  const again = await team('shop');
  expect((await control(again, 'GET /worlds')).body).toEqual({ worlds: [] });
  expect((await control(again, 'GET /audit')).body).toEqual({
    entries: [expect.objectContaining({ action: 'createTeam', actor: 'admin', team: 'shop' })],
  });
});
