import { answering } from './core/handle.ts';
import { buildRouter, defaultWorld } from './core/build-router.ts';
import { correlationIds } from './core/correlation-ids.ts';
import { dispatch } from './core/dispatch.ts';
import { fetchWith } from './core/fetch.ts';
import { findFiles } from './files/find-files.ts';
import { reviewByHand } from './identification/review-by-hand.ts';
import { MemoryNonces } from './mac/memory-nonces.ts';
import { findMessages } from './messages/outbox.ts';
import { readOptions } from './read-options.ts';
import type { SandboxOptions } from './sandbox-options.ts';
import type { Sandbox } from './sandbox.ts';
import { MemoryStore } from './store/memory/memory-store.ts';
import { toSeconds, worldTime } from './world/clock.ts';
import { secondsOfDay } from './world/history/day.ts';
import { sandboxClock } from './world/sandbox-clock.ts';
import { seedWorld } from './world/seed-world.ts';

/**
 * Creates a Wallet API with a world of its own, in memory: it verifies signatures, keeps state and asks nobody else.
 *
 * @param options - How it behaves.
 * @returns The sandbox; give its `fetch` to a client, or its `handle` to a server.
 * @throws `RangeError` or `TypeError` that names the option which cannot be right.
 *
 * @example
 * import { createSandbox } from '@litas/sandbox';
 *
 * const sandbox = createSandbox({ now: '2026-01-31T12:00:00Z' });
 * const response = await sandbox.fetch('/rest/v1/server');
 * console.log(response.status); // 200
 */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  const { seed, frozenAt, clocks, origin, autoConsent, strict, log } = readOptions(options);
  const begin = frozenAt ?? clocks.real();
  const store = new MemoryStore({
    nonces: new MemoryNonces(),
    seed: () =>
      seedWorld({
        seed,
        today: Math.floor(begin / 86_400_000) * secondsOfDay,
        clock: { ahead: 0, ...(frozenAt !== undefined && { frozenAt }) },
      }),
  });
  const router = buildRouter({ store, clocks, origin, strict, autoConsent });
  const handle = answering((request) => dispatch(router, request), {
    correlationId: correlationIds(seed),
    log,
  });
  return {
    origin,
    handle,
    fetch: fetchWith(handle, origin),
    reset: () => store.reset(defaultWorld),
    clock: sandboxClock(store, defaultWorld, clocks.real),
    messages: (filter) => store.transaction(defaultWorld, (world) => findMessages(world, filter)),
    files: (filter) => store.transaction(defaultWorld, (world) => findFiles(world, filter)),
    reviewIdentification: (id, decision = {}) =>
      store.transaction(defaultWorld, async (world) => {
        const now = toSeconds(worldTime(await world.clock.get(), clocks.real()));
        return reviewByHand(world, now, id, decision);
      }),
  };
}
