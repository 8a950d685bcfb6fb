import { expect, test } from 'vitest';
import { ConnectError, connectSandbox, connectTeams } from '../../src/connect/index.ts';
import type { AnySandbox } from '../../src/index.ts';
import { serve } from '../../src/node/index.ts';
import { adminToken, shareSandbox } from '../teams/teams.ts';
import { call, tokenFor } from '../support/caller.ts';
import { both } from './both.ts';

test.for(both)('$name creates a client whose id stands for its world', async ({ start }) => {
  await using started = await start();
  const { sandbox } = started;
  const world = sandbox.world('one');
  const redirectUris = ['https://shop.example.org/callback'];
  const created = await world.createClient({ title: 'Shop', staticScopes: ['email'], redirectUris });
  expect(created).toMatchObject({ title: 'Shop', staticScopes: ['email'], redirectUris });
  expect(created.permissions).toContain('use_oauth_api');
  const signer = { id: created.client, key: created.key };
  await world.setUser({ id: 5101, profile: { email: 'one@example.org' } });
  const email = async () => (await call(unnamed(sandbox), signer, '/rest/v1/user/5101')).body['email'];
  expect(await email()).toBe('one@example.org');
  await world.reset();
  expect(await email()).toBe('ona@example.org');
  await world.removeClient(created.client);
  expect((await call(unnamed(sandbox), signer, '/rest/v1/user/5101')).status).toBe(401);
  await expect(world.removeClient(created.client)).rejects.toThrow('There is no client with this id');
});

/** Sends requests that name no world. `connectSandbox` names one. */
const unnamed = (sandbox: AnySandbox) => ('health' in sandbox ? { origin: sandbox.origin, fetch } : sandbox);

test.for(both)('$name rejects clients that are not valid', async ({ start }) => {
  await using started = await start();
  const { sandbox } = started;
  for (const redirectUri of [
    'shop',
    'https://a.example/#x',
    'javascript://a/%0aalert(1)',
    'https://ą.example/',
  ]) {
    await expect(sandbox.createClient({ redirectUris: [redirectUri] })).rejects.toThrow('redirectUris.0');
  }
  await expect(sandbox.createClient({ staticScopes: ['nothing'] })).rejects.toThrow('staticScopes');
  await expect(sandbox.createClient({ staticScopes: ['email_offline'] })).rejects.toThrow('staticScopes');
});

test.for(both)('$name returns the passwords, also those that were changed', async ({ start }) => {
  await using started = await start();
  const { sandbox } = started;
  const [first] = await sandbox.passwords();
  expect(first).toEqual({ user: 5101, login: 'ona@example.org', password: 'correct-horse-9' });
  await expect(tokenFor(sandbox, 'email', first?.login, first?.password)).resolves.toBeDefined();
  await sandbox.setUser({ id: 5101, password: 'my-own-password-7' });
  expect((await sandbox.passwords())[0]).toMatchObject({ user: 5101, password: 'my-own-password-7' });
});

test.for(both)('$name creates a link to the grants of one user', async ({ start }) => {
  await using started = await start();
  const { sandbox } = started;
  const { link, expires } = await sandbox.createGrantsLink(5101);
  expect(link).toMatch(/\/frontend\/grants\/\w{32}$/);
  expect(expires).toBe(Date.parse('2026-02-01T12:00:00Z') / 1_000);
  expect((await sandbox.fetch(new URL(link).pathname)).status).toBe(200);
  await expect(sandbox.createGrantsLink(99)).rejects.toThrow('There is no user 99');
});

test('connectTeams calls every control of teams', async () => {
  const { sandbox } = shareSandbox();
  await using server = await serve(sandbox, { port: 0 });
  const admin = connectTeams(server.url, { token: adminToken });
  const { id, token } = await admin.createTeam('shop');
  await admin.createTeam('billing');
  expect((await admin.teams()).map(({ team }) => team)).toEqual(['shop', 'billing']);
  const team = connectTeams(server.url, { token });
  expect(await team.team()).toMatchObject({ team: 'shop', token: id });
  await team.createWorld('one');
  await team.shareWorld('one', 'billing');
  expect(await team.shares('one')).toEqual(['billing']);
  await team.unshareWorld('one', 'billing');
  const world = connectSandbox(server.url, { token }).world('one');
  expect((await world.clock.now()).toISOString()).toBe('2026-01-31T12:00:00.000Z');
  expect(await connectSandbox(server.url, { token }).worlds()).toEqual(['one']);
  const next = await team.createTeamToken('shop', id);
  await expect(team.team()).rejects.toMatchObject({ code: 'rejected', rejection: { status: 401 } });
  const renewed = connectTeams(server.url, { token: next.token });
  expect(await renewed.teamTokens('shop')).toHaveLength(1);
  expect((await renewed.auditEntries({ limit: 1 })).map(({ action }) => action)).toEqual(['createTeamToken']);
  await admin.revokeTeamToken('shop', next.id);
  await expect(renewed.team()).rejects.toThrow(ConnectError);
  await admin.removeTeam('shop');
  expect((await admin.teams()).map(({ team: name }) => name)).toEqual(['billing']);
});

test('a world of a connected team sends its token to the API, too', async () => {
  const shared = shareSandbox();
  await using server = await serve(shared.sandbox, { port: 0 });
  const token = await shared.team('shop');
  const world = connectSandbox(server.url, { token }).world('one');
  const { client: id, key } = await world.createClient({ staticScopes: ['email'] });
  const faulty = await call(world, { id, key }, '/rest/v1/user/5101', {
    headers: { 'x-sandbox-fault': 'status=500' },
  });
  expect(faulty.status).toBe(500);
  await world.faults.add({ operations: ['getUser'], status: 403, count: 1 });
  expect((await call(world, { id, key }, '/rest/v1/user/5101')).status).toBe(403);
  expect((await world.journal.expectCalled('getUser')).map(({ status }) => status)).toEqual([500, 403]);
});

test('a connected team uses a world that another team shares, by the name of its owner', async () => {
  const shared = shareSandbox();
  await using server = await serve(shared.sandbox, { port: 0 });
  const [shop, billing] = [await shared.team('shop'), await shared.team('billing')];
  const own = connectSandbox(server.url, { token: shop }).world('one');
  const { client: id, key } = await own.createClient({ staticScopes: ['email'] });
  await connectTeams(server.url, { token: shop }).shareWorld('one', 'billing');
  const other = connectSandbox(server.url, { token: billing, world: 'shop/one' });
  expect(await other.worlds()).toEqual(['shop/one']);
  await other.clock.advance(60);
  expect(await own.clock.now()).toEqual(await other.world('shop/one').clock.now());
  const faulty = await call(other.world('shop/one'), { id, key }, '/rest/v1/user/5101', {
    headers: { 'x-sandbox-fault': 'status=500' },
  });
  expect(faulty.status).toBe(500);
});
