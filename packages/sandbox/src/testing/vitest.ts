import { test, type TestAPI } from 'vitest';
import type { AnyNamedWorld, AnySandbox } from '../engine/worlds/any-sandbox.ts';
import { createSandbox } from '../sandbox/create-sandbox.ts';
import { checkOptions, type SandboxTestOptions } from './options.ts';
import { connectChecked, removeWorld } from './running-sandbox.ts';
import { worldName } from './world-name.ts';

export { type SandboxTestOptions } from './options.ts';

/** Fixtures of each test. */
export interface SandboxFixtures {
  /** The sandbox of all tests of a file. */
  sandbox: AnySandbox;
  /** A world for this test alone, which is removed afterwards. */
  world: AnyNamedWorld;
}

/**
 * Creates a `test` for Vitest that gives each test a world of its own, and removes it afterwards, also when the test fails. Without a
 * `url`, the sandbox runs in the process of the tests.
 *
 * @param options - A sandbox that runs already, or the options of one.
 * @returns Vitest's `test` with the fixtures `world` and `sandbox`.
 * @throws `TypeError` when the options do not go together.
 *
 * @example
 * import { sandboxTest } from '@litas/sandbox/vitest';
 * import { expect } from 'vitest';
 *
 * const test = sandboxTest({ sandbox: { now: '2026-01-31T12:00:00Z' } });
 *
 * test('the server responds', async ({ world }) => {
 *   expect((await world.fetch('/rest/v1/server')).status).toBe(200);
 *   await world.journal.expectCalled('getServer');
 * });
 */
export function sandboxTest(options: SandboxTestOptions = {}): TestAPI<SandboxFixtures> {
  checkOptions(options);
  const { url, token } = options;
  let shared: Promise<AnySandbox> | undefined;
  const start = async (): Promise<AnySandbox> =>
    url === undefined ? createSandbox(options.sandbox) : connectChecked(url, token);
  return test.extend<SandboxFixtures>({
    // Vitest reads from the parameters which other fixtures one needs.
    // eslint-disable-next-line no-empty-pattern
    sandbox: async ({}, use) => use(await (shared ??= start())),
    world: async ({ sandbox, task }, use) => {
      const world = sandbox.world(worldName(task.name));
      try {
        await use(world);
      } finally {
        await removeWorld(world, task.result?.state === 'fail');
      }
    },
  });
}
