import { expect, test } from 'vitest';
import { shareSandbox } from './teams.ts';

test('a world is created by a control, or by the first control that changes something in it', async () => {
  const { control, team } = shareSandbox();
  const shop = await team('shop');
  expect((await control(shop, 'GET /clock', undefined, 'one')).status).toBe(404);
  expect((await control(shop, 'POST /worlds', { world: 'one' })).status).toBe(201);
  expect((await control(shop, 'POST /worlds', { world: 'one' })).status).toBe(409);
  expect((await control(shop, 'GET /clock', undefined, 'one')).status).toBe(200);
  expect((await control(shop, 'POST /clock/advance', { seconds: 60 }, 'two')).status).toBe(200);
  expect((await control(shop, 'POST /reset')).status).toBe(204);
  expect((await control(shop, 'GET /worlds')).body).toEqual({ worlds: ['one', 'two', 'default'] });
  expect((await control(shop, 'DELETE /worlds/two')).status).toBe(204);
  expect((await control(shop, 'DELETE /worlds/two')).status).toBe(404);
  expect((await control(shop, 'GET /worlds')).body).toEqual({ worlds: ['one', 'default'] });
});

test('teams use the same names for different worlds', async () => {
  const { control, team } = shareSandbox();
  const [shop, billing] = [await team('shop'), await team('billing')];
  await control(shop, 'POST /clock/set', { time: '2030-01-01T00:00:00Z' }, 'one');
  await control(billing, 'POST /worlds', { world: 'one' });
  const { body } = await control(billing, 'GET /clock', undefined, 'one');
  expect(body['now']).toBe('2026-01-31T12:00:00.000Z');
});

test('a team uses a shared world by the name of its owner, until the sharing ends', async () => {
  const { control, team } = shareSandbox();
  const [shop, billing] = [await team('shop'), await team('billing')];
  await control(shop, 'POST /worlds', { world: 'one' });
  const clock = () => control(billing, 'GET /clock', undefined, 'shop/one');
  expect((await clock()).status).toBe(404);
  expect((await control(shop, 'PUT /worlds/one/shares/billing')).status).toBe(204);
  expect((await control(shop, 'GET /worlds/one/shares')).body).toEqual({ teams: ['billing'] });
  expect((await control(billing, 'GET /worlds')).body).toEqual({ worlds: ['shop/one'] });
  expect((await clock()).status).toBe(200);
  expect((await control(billing, 'POST /clock/advance', { seconds: 60 }, 'shop/one')).status).toBe(200);
  expect((await control(shop, 'GET /clock', undefined, 'one')).body['now']).toBe('2026-01-31T12:01:00.000Z');
  expect((await control(shop, 'DELETE /worlds/one/shares/billing')).status).toBe(204);
  expect((await clock()).status).toBe(404);
  expect((await control(billing, 'GET /worlds')).body).toEqual({ worlds: [] });
});

const onlyOwner = 'Only the team shop can remove, share or copy its world shop/one';

test('a world of another team that is not shared is as unknown as one that does not exist', async () => {
  const { control, team } = shareSandbox();
  const [shop, billing] = [await team('shop'), await team('billing')];
  await control(shop, 'POST /worlds', { world: 'private' });
  await control(billing, 'POST /worlds', { world: 'ledger' });
  const worlds = ['shop/private', 'shop/none', 'unknown/none'];
  for (const name of worlds) {
    const problem = `The team has no world ${name}. The worlds are ledger. Ask the team ${name.split('/')[0]} to share it`;
    const removed = await control(billing, `DELETE /worlds/${encodeURIComponent(name)}`);
    expect([removed.status, removed.body['error_description']]).toEqual([404, problem]);
    for (const route of ['GET /clock', 'POST /reset', 'GET /export']) {
      const { status, body } = await control(billing, route, undefined, name);
      expect([route, status, body['error_description']]).toEqual([route, 404, problem]);
    }
  }
});

test('a team creates its own world, also when it writes its own name before it', async () => {
  const { control, team } = shareSandbox();
  const shop = await team('shop');
  const { body } = await control(shop, 'GET /clock', undefined, 'shop/one');
  expect(body['error_description']).toBe('The team has no world shop/one. Create it: POST /__sandbox/worlds');
  const removed = await control(shop, 'DELETE /worlds/one');
  expect(removed.body['error_description']).toBe('The team has no world one');
});

test('a team that a world is shared with neither removes, shares nor copies it', async () => {
  const { control, team } = shareSandbox();
  const [shop, billing] = [await team('shop'), await team('billing')];
  await team('third');
  await control(shop, 'POST /worlds', { world: 'one' });
  await control(shop, 'PUT /worlds/one/shares/billing');
  await control(billing, 'POST /snapshot', { snapshot: 'kept' }, 'shop/one');
  for (const route of [
    'DELETE /worlds/shop%2Fone',
    'PUT /worlds/shop%2Fone/shares/third',
    'GET /worlds/shop%2Fone/shares',
    'DELETE /worlds/shop%2Fone/shares/billing',
  ]) {
    const { status, body } = await control(billing, route);
    expect([route, status, body['error_description']]).toEqual([route, 403, onlyOwner]);
  }
  for (const route of ['GET /export', 'GET /export?snapshot=kept', 'GET /world']) {
    expect([route, (await control(billing, route, undefined, 'shop/one')).status]).toEqual([route, 403]);
    expect([route, (await control(shop, route, undefined, 'shop/one')).status]).toEqual([route, 200]);
  }
  for (const name of ['shop/one/two', 'shop/one/', '/shop/one']) {
    expect([name, (await control(billing, 'GET /clock', undefined, name)).status]).toEqual([name, 400]);
  }
  const copied = await control(billing, 'POST /restore', { snapshot: 'kept', of: 'shop/one' }, 'own');
  expect(copied.status).toBe(403);
  const restored = await control(billing, 'POST /restore', { snapshot: 'kept', of: 'shop/one' }, 'shop/one');
  expect(restored.status).toBe(204);
});

test('the log and the audit log name a world of a team in the same way, also one with a name like an id', async () => {
  const worlds: (string | undefined)[] = [];
  const { control, team } = shareSandbox({
    log: (event) => {
      if (event.kind === 'request' && event.world !== undefined) worlds.push(event.world);
    },
  });
  const shop = await team('shop-abcd1234');
  await control(shop, 'POST /clock/freeze', undefined, 'one-abcd1234');
  const { body } = await control(shop, 'GET /audit?limit=1');
  expect(body['entries']).toMatchObject([{ target: 'shop-abcd1234/one-abcd1234' }]);
  expect(worlds).toEqual(['shop-abcd1234/one-abcd1234']);
});

test('a team names only its own worlds, whatever the name', async () => {
  const { control, team, sandbox } = shareSandbox();
  const [shop, billing] = [await team('shop'), await team('billing')];
  await control(billing, 'POST /worlds', { world: 'one' });
  const [id = ''] = (await sandbox.worlds()).map((name) => name.split('/', 1)[0]);
  for (const name of [`${id}/one`, 'billing/one', '../one', `shop/../${id}/one`, '/one', 'billing/', '/']) {
    for (const route of ['GET /clock', 'POST /reset', 'GET /journal']) {
      const { status } = await control(shop, route, undefined, name);
      expect([name, route, [400, 404].includes(status)]).toEqual([name, route, true]);
    }
  }
  expect((await control(shop, 'GET /worlds')).body).toEqual({ worlds: [] });
  expect(await sandbox.worlds()).toEqual([`${id}/one`]);
});
