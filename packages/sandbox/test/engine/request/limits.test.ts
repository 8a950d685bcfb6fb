import { expect, test } from 'vitest';
import { frozenSandbox, tokenFor } from '../../support/caller.ts';

test.each([
  [1_048_575, 401],
  [1_048_576, 401],
  [1_048_577, 413],
])('a body of %i bytes gets %i', async (length, status) => {
  const sandbox = frozenSandbox();
  const body = new Uint8Array(length);
  expect((await sandbox.fetch('/rest/v1/user', { method: 'POST', body })).status).toBe(status);
});

test.each([
  [8_191, 'mine'],
  [8_192, 'mine'],
  [8_193, 'default'],
])('a token is found in a form of %i bytes: the request belongs to the world %s', async (length, world) => {
  const sandbox = frozenSandbox();
  const { id } = await tokenFor(sandbox.world('mine'), 'email');
  const body = `access_token=${id}&rest=`.padEnd(length, 'x');
  await sandbox.fetch('/oauth/v1/token', { method: 'POST', body });
  const count = (name: string) => sandbox.world(name).journal.find({ error: 'unauthorized' }).length;
  expect({ mine: count('mine'), default: count('default') }).toEqual({ mine: 0, default: 0, [world]: 1 });
});

test.each([
  [7, 'mine'],
  [8, 'default'],
])('a token after %i others in a form belongs to the world %s', async (others, world) => {
  const sandbox = frozenSandbox();
  const { id } = await tokenFor(sandbox.world('mine'), 'email');
  const body = [...Array.from({ length: others }, (_, number) => String(number).repeat(32)), id].join('&');
  await sandbox.fetch('/oauth/v1/token', { method: 'POST', body });
  expect(sandbox.world(world).journal.find({ error: 'unauthorized' })).toHaveLength(1);
});

test('the clock can be advanced by 0 seconds, and up to the last second of 9999', async () => {
  const sandbox = frozenSandbox({ now: '9999-12-31T23:59:58Z' });
  await sandbox.clock.advance(0);
  await sandbox.clock.advance(1);
  expect(await sandbox.clock.now()).toEqual(new Date('9999-12-31T23:59:59Z'));
  await expect(sandbox.clock.advance(0.001)).rejects.toThrow(
    'seconds: the clock would show a time after 9999.',
  );
  await expect(sandbox.clock.advance(-0.001)).rejects.toThrow('seconds: ');
});
