import { tokenFor } from '../support/caller.ts';
import { sandboxTest } from '../../src/testing/vitest.ts';

const test = sandboxTest({ sandbox: { now: '2026-01-31T12:00:00Z' } });
const names: string[] = [];

test('a test has its own world, created with the options', async ({ expect, world }) => {
  names.push(world.name);
  expect((await world.clock.now()).toISOString()).toBe('2026-01-31T12:00:00.000Z');
  await world.clock.advance(60);
  await tokenFor(world, 'email');
  await world.journal.expectCalled('createToken');
});

test('the next test has another one, and the first is gone', async ({ expect, sandbox, world }) => {
  expect((await world.clock.now()).toISOString()).toBe('2026-01-31T12:00:00.000Z');
  expect(names).toEqual([expect.stringMatching(/^a-test-has-its-own-world-created-with-th-[\da-f]{12}$/)]);
  expect(await sandbox.worlds()).toEqual([world.name]);
});
