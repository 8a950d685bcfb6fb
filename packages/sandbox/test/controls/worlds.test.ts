import { expect, test } from 'vitest';
import { call, tokenFor } from '../support/caller.ts';
import { invalid, startControlled } from './http.ts';

test('a snapshot is kept by name, and restored', async () => {
  await using controlled = await startControlled();
  const { sandbox, control } = controlled;
  expect(await control('POST', '/snapshot')).toEqual({
    status: 201,
    body: {
      snapshot: 'snapshot-1',
      world: 'default',
      bytes: expect.any(Number) as number,
      created: expect.any(Number) as number,
    },
  });
  const token = await tokenFor(sandbox, 'email');
  expect(await control('POST', '/snapshot', { snapshot: 'logged-in' })).toMatchObject({ status: 201 });
  expect(await control('POST', '/restore', { snapshot: 'snapshot-1' })).toEqual({
    status: 204,
    body: undefined,
  });
  expect((await tokenFor(sandbox, 'email')).id).toBe(token.id);
  await control('POST', '/reset');
  expect(await control('POST', '/restore', { snapshot: 'logged-in' })).toMatchObject({ status: 204 });
  expect((await tokenFor(sandbox, 'email')).id).not.toBe(token.id);
});

test('each world keeps its last 20 snapshots', async () => {
  await using controlled = await startControlled();
  const { control } = controlled;
  for (let count = 0; count < 21; count++) await control('POST', '/snapshot', { snapshot: `s${count}` });
  expect(await control('POST', '/restore', { snapshot: 's0' })).toMatchObject({ status: 404 });
  expect(await control('POST', '/restore', { snapshot: 's1' })).toMatchObject({ status: 204 });
  expect(await control('POST', '/restore', { snapshot: 's1' }, 'other')).toMatchObject({
    status: 404,
    body: { error_description: 'There is no snapshot s1 of this world' },
  });
  expect(await control('POST', '/snapshot', { snapshot: 'a/b' })).toMatchObject({
    status: 400,
    body: { error_properties: { snapshot: [expect.stringMatching(/^Must be a name: /) as string] } },
  });
});

test('the list of snapshots says when each was captured, by real time', async () => {
  await using controlled = await startControlled();
  const { control } = controlled;
  const earliest = Math.floor(Date.now() / 1_000);
  await control('POST', '/clock/set', { time: '2030-01-01T00:00:00Z' });
  await control('POST', '/snapshot', { snapshot: 'later' });
  const { body } = await control('GET', '/snapshots');
  const [{ created }] = (body as { snapshots: [{ created: number }] }).snapshots;
  expect(created).toBeGreaterThanOrEqual(earliest);
  expect(created).toBeLessThanOrEqual(Date.now() / 1_000);
});

test('a snapshot is removed by its name', async () => {
  await using controlled = await startControlled();
  const { control } = controlled;
  await control('POST', '/snapshot', { snapshot: 'logged-in' }, 'first');
  expect(await control('DELETE', '/snapshots/logged-in', undefined, 'second')).toMatchObject({
    status: 404,
    body: { error_description: 'There is no snapshot logged-in of this world' },
  });
  expect(await control('DELETE', '/snapshots/logged-in', undefined, 'first')).toMatchObject({ status: 204 });
  expect(await control('GET', '/snapshots', undefined, 'first')).toMatchObject({ body: { snapshots: [] } });
});

test('a snapshot of another world is restored by naming that world', async () => {
  await using controlled = await startControlled();
  const { sandbox, control } = controlled;
  const token = await tokenFor(sandbox.world('first'), 'email');
  await control('POST', '/snapshot', { snapshot: 'logged-in' }, 'first');
  const restore = (of?: string) => control('POST', '/restore', { snapshot: 'logged-in', of }, 'second');
  expect(await restore()).toMatchObject({ status: 404 });
  expect(await restore('third')).toMatchObject({
    status: 404,
    body: { error_description: 'There is no snapshot logged-in of the world third' },
  });
  expect(await restore('first')).toMatchObject({ status: 204 });
  expect((await call(sandbox.world('second'), token, '/rest/v1/user/me')).status).toBe(200);
});

test('loads a world file, and rejects an invalid one with the path', async () => {
  await using controlled = await startControlled();
  const { sandbox, control } = controlled;
  const file = { users: [{ id: 3, profile: { email: 'three@example.org' } }] };
  expect(await control('PUT', '/world', file, 'mine')).toMatchObject({ status: 204 });
  await tokenFor(sandbox.world('mine'), 'email', 'three@example.org');
  expect(await control('PUT', '/world', { users: [{ id: 'three' }] }, 'mine')).toEqual(
    invalid({ 'users.0.id': ['Must be an integer'] }),
  );
  await tokenFor(sandbox.world('mine'), 'email', 'three@example.org');
});

test('worlds are listed and removed', async () => {
  await using controlled = await startControlled();
  const { control } = controlled;
  await control('POST', '/reset', undefined, 'a');
  await control('POST', '/reset', undefined, 'b');
  expect(await control('GET', '/worlds')).toEqual({ status: 200, body: { worlds: ['a', 'b'] } });
  expect(await control('DELETE', '/worlds/a')).toMatchObject({ status: 204 });
  expect(await control('DELETE', '/worlds/a')).toMatchObject({ status: 404 });
  expect(await control('GET', '/worlds')).toEqual({ status: 200, body: { worlds: ['b'] } });
});

test('a world can be named in the query, too', async () => {
  await using controlled = await startControlled();
  await controlled.control('POST', '/reset?world=q');
  await controlled.control('POST', '/clock/advance?world=q', { seconds: 60 });
  expect((await controlled.sandbox.world('q').clock.now()).toISOString()).toBe('2026-01-31T12:01:00.000Z');
});
