import {
  type PlaywrightTestArgs,
  type PlaywrightTestOptions,
  type PlaywrightWorkerArgs,
  type PlaywrightWorkerOptions,
  test,
  type TestType,
} from '@playwright/test';
import { connectSandbox, type ConnectedSandbox } from '../connect/connect-sandbox.ts';
import type { ConnectedWorld } from '../connect/connected-world.ts';
import { serve } from '../node/index.ts';
import { createSandbox } from '../sandbox/create-sandbox.ts';
import { checkOptions, type SandboxTestOptions } from './options.ts';
import { connectChecked, removeWorld } from './running-sandbox.ts';
import { worldName } from './world-name.ts';

export { type SandboxTestOptions } from './options.ts';

/** Fixtures of each test. */
export interface SandboxFixtures {
  /**
   * A world for this test alone, which is removed afterwards. Requests of the pages of the test to the sandbox are for this world. A redirect
   * of another server to the consent page is for the world of its API client: see `world.createClient`.
   */
  world: ConnectedWorld;
}

/** Fixtures that the tests of a worker share. */
export interface SandboxWorkerFixtures {
  /** The sandbox of the worker. Pages and servers reach it at its `origin`. */
  sandbox: ConnectedSandbox;
}

/**
 * Creates a `test` for Playwright that gives each test a world of its own, and removes it afterwards, also when the test fails. The
 * journal of a test that fails is attached to its report. Without a `url`, each worker serves a sandbox on a free port.
 *
 * @param options - A sandbox that runs already, or the options of one.
 * @returns Playwright's `test` with the fixtures `world` and `sandbox`.
 * @throws `TypeError` when the options do not go together.
 *
 * @example
 * import { sandboxTest } from '@litas/sandbox/playwright';
 *
 * const test = sandboxTest({ url: 'http://127.0.0.1:4010' });
 * console.log(typeof test.describe); // function
 */
export function sandboxTest(
  options: SandboxTestOptions = {},
): TestType<
  PlaywrightTestArgs & PlaywrightTestOptions & SandboxFixtures,
  PlaywrightWorkerArgs & PlaywrightWorkerOptions & SandboxWorkerFixtures
> {
  checkOptions(options);
  return test.extend<SandboxFixtures, SandboxWorkerFixtures>({
    sandbox: [
      // Playwright reads from the parameters which other fixtures one needs.
      // eslint-disable-next-line no-empty-pattern
      async ({}, use) => {
        const { url, token } = options;
        if (url !== undefined) return use(await connectChecked(url, token));
        await using server = await serve(createSandbox(options.sandbox), { port: 0 });
        await use(connectSandbox(server.url));
      },
      { scope: 'worker' },
    ],
    world: async ({ sandbox }, use, testInfo) => {
      const world = sandbox.world(worldName(testInfo.title));
      const failed = (): boolean => testInfo.status !== testInfo.expectedStatus;
      try {
        await use(world);
        // A sandbox that does not respond has no journal, and the test says that it failed.
        const entries = failed() ? await world.journal.find().catch(() => undefined) : undefined;
        if (entries !== undefined) {
          const body = JSON.stringify(entries, null, 2);
          await testInfo.attach('sandbox-journal', { body, contentType: 'application/json' });
        }
      } finally {
        await removeWorld(world, failed());
      }
    },
    context: async ({ context, world }, use) => {
      // Only there: a header of ours would make other servers reject what pages ask them.
      await context.route(
        ({ origin }) => origin === world.origin,
        async (route) =>
          route.continue({
            headers: { ...(await route.request().allHeaders()), 'x-sandbox-world': world.name },
          }),
      );
      await use(context);
    },
  });
}
