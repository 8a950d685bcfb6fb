import { expect, test } from 'vitest';
import { createSandbox } from '../../src/index.ts';
import { call, frozenSandbox, noon, tokenFor } from '../support/caller.ts';

test('a frozen clock changes only when it is set or advanced', async () => {
  const { clock } = frozenSandbox();
  expect(await clock.now()).toEqual(new Date(noon));
  await clock.advance(3600.5);
  expect(await clock.now()).toEqual(new Date('2026-01-31T13:00:00.500Z'));
  await clock.set('2030-01-01T00:00:00Z');
  expect(await clock.now()).toEqual(new Date('2030-01-01T00:00:00Z'));
});

test('a running clock continues from the set time, and can be frozen and resumed', async () => {
  const { clock } = createSandbox();
  const near = async (time: number) =>
    expect(Math.abs((await clock.now()).getTime() - time)).toBeLessThan(2_000);
  await near(Date.now());
  await clock.advance(86_400);
  await near(Date.now() + 86_400_000);
  await clock.freeze();
  const frozen = await clock.now();
  await clock.advance(10);
  expect(await clock.now()).toEqual(new Date(frozen.getTime() + 10_000));
  await clock.resume();
  await near(frozen.getTime() + 10_000);
});

test('rejects invalid times', async () => {
  const { clock } = frozenSandbox();
  await expect(clock.set('soon')).rejects.toThrow(/^time: /);
  await expect(clock.advance(-1)).rejects.toThrow(/^seconds: /);
  await expect(clock.advance(1e15)).rejects.toThrow(/^seconds: /);
  expect(await clock.now()).toEqual(new Date(noon));
});

test('access tokens expire by the world clock, and signatures use the signing clock', async () => {
  const sandbox = frozenSandbox();
  const token = await tokenFor(sandbox, 'email');
  await sandbox.clock.advance(30 * 86_400);
  const { status, body } = await call(sandbox, token, '/rest/v1/user/me');
  expect([status, body]).toEqual([400, { error: 'invalid_grant', error_description: 'Token has expired' }]);
});
