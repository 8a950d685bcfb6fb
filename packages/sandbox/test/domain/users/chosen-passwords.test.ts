import { expect, test } from 'vitest';
import { equalsPassword, isHash, passwordToStore } from '../../../src/state/password-hash.ts';
import { createSandbox } from '../../../src/index.ts';
import { seededStore } from '../../support/stores.ts';
import { adminToken, shareSandbox } from '../../teams/teams.ts';

test('of a password that a user of a private world has chosen, a hash with a random salt is stored', async () => {
  const store = seededStore();
  createSandbox({ store, team: { adminToken } });
  await store.write('a/one', async (world) => {
    const [one, other] = [
      await passwordToStore(world, 'quiet-meadow-31'),
      await passwordToStore(world, 'quiet-meadow-31'),
    ];
    expect([isHash(one), isHash(other), one === other]).toEqual([true, true, false]);
    expect(await equalsPassword(world, one, 'quiet-meadow-31')).toBe(true);
    expect(await equalsPassword(world, one, 'quiet-meadow-32')).toBe(false);
    // The hash is no password.
    expect(await equalsPassword(world, one, one)).toBe(false);
  });
});

test('a user of a team logs in with the password that was set, until it is set again', async () => {
  const { control, team, client, token } = shareSandbox();
  const shop = await team('shop');
  const signer = await client(shop, 'one');
  for (const password of ['quiet-meadow-31', 'quiet-meadow-32']) {
    const { status, body } = await control(shop, 'PUT /users', { id: 5101, password }, 'one');
    expect([status, JSON.stringify(body).includes('pbkdf2')]).toEqual([200, false]);
    await token(signer, password, 'email');
  }
  await expect(token(signer, 'quiet-meadow-31', 'email')).rejects.toThrow('invalid_grant');
  const { body: listed } = await control(shop, 'GET /passwords', undefined, 'one');
  expect(JSON.stringify(listed)).not.toMatch(/"user":5101|pbkdf2/);
  const { body: file } = await control(shop, 'GET /world', undefined, 'one');
  expect(JSON.stringify(file)).not.toContain('pbkdf2');
});

test.each([true, false])('an empty password is never right; private world: %s', async (isPrivate) => {
  const store = seededStore();
  if (isPrivate) createSandbox({ store, team: { adminToken } });
  await store.write('a/one', async (world) => {
    expect(await passwordToStore(world, '')).toBe('');
    expect(await equalsPassword(world, '', '')).toBe(false);
  });
});
