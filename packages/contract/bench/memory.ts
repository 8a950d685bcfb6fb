import { showProgress, table, title } from './output.ts';
import { fileURLToPath } from 'node:url';
import { fastNow } from './fast-clock.ts';
import { figure } from './goals.ts';
import { load, type Target } from './signed-load.ts';
import { balanceTarget, startSandbox, startSandboxWith } from './sandbox-process.ts';

/** Enough requests to fill the journal and to compile the code. */
const before = 100_000;
const counted = 100_000;
/** Requests per batch. More signatures at once would fill the memory of the load generator and expire. */
const portion = 20_000;
const fastClock = fileURLToPath(new URL('live-fast.ts', import.meta.url));

/**
 * Prints the memory of the sandbox under load and its growth. Nonces are kept for minutes, so the growth
 * is measured with a fast clock, with which they expire as quickly as they arrive.
 */
export async function reportMemory(): Promise<void> {
  // The first start fills the cache of compiled code, which takes more memory.
  await (await startSandbox()).close();
  const [begin = Number.NaN, warm = Number.NaN] = await measure(await startSandbox(), [before]);
  const [, full = Number.NaN, after = Number.NaN] = await measure(
    await startSandboxWith(['--import', fastClock]),
    [before, counted],
    fastNow,
  );
  title('Resident memory of the sandbox');
  table({
    'after the start': figure(begin, 'MiB', '≤ 130'),
    'after 100,000 signed requests': figure(warm, 'MiB', '≤ 130'),
    'growth over 100,000 more, journal and nonces full': figure(after - full, 'MiB', '≤ 5'),
  });
}

/** Returns the memory after the start, and after each number of further requests. */
async function measure(
  sandbox: Awaited<ReturnType<typeof startSandbox>>,
  counts: readonly number[],
  now: () => number = Date.now,
): Promise<number[]> {
  try {
    const sizes = [await sandbox.memory()];
    const target = await balanceTarget(sandbox, now);
    for (const count of counts) {
      await loadIn(target, count);
      sizes.push(await sandbox.memory());
    }
    return sizes;
  } finally {
    await sandbox.close();
  }
}

async function loadIn(target: Target, count: number): Promise<void> {
  for (let sent = 0; sent < count; sent += portion) {
    await load(target, portion);
    showProgress();
  }
  showProgress('\n');
}
