import { fileURLToPath } from 'node:url';
import { fastNow } from './fast-clock.ts';
import { figure } from './goals.ts';
import { load, type Target } from './signed-load.ts';
import { balanceTarget, startSandbox, startSandboxWith } from './sandbox-process.ts';

/** Enough for the journal to be full, and for the compiler to be done. */
const before = 200_000;
const counted = 200_000;
/** Requests of one go: more signatures at a time would fill the load generator's memory, and would be too old in the end. */
const portion = 20_000;
const fastClock = fileURLToPath(new URL('live-fast.ts', import.meta.url));

/**
 * Prints how much memory the sandbox takes under load, and by how much it grows. A nonce is remembered for minutes, so that the growth
 * is measured with a clock that runs fast: nonces are then forgotten as quickly as they come.
 */
export async function reportMemory(): Promise<void> {
  // The first start fills the cache of compiled code, and takes more memory for it.
  await (await startSandbox()).close();
  const [begin, warm] = await measure(await startSandbox());
  const [, full, after] = await measure(await startSandboxWith(['--import', fastClock]), fastNow);
  console.log('Resident memory of the sandbox');
  console.table({
    'after the start': figure(begin, 'MiB', '≤ 130'),
    'after 200,000 signed requests': figure(warm, 'MiB', '≤ 130'),
    'growth over 200,000 more, journal and nonces full': figure(after - full, 'MiB', '≤ 5'),
  });
}

async function measure(
  sandbox: Awaited<ReturnType<typeof startSandbox>>,
  now: () => number = Date.now,
): Promise<[begin: number, warm: number, after: number]> {
  try {
    const begin = await sandbox.memory();
    const target = await balanceTarget(sandbox, now);
    await loadIn(target, before);
    const warm = await sandbox.memory();
    await loadIn(target, counted);
    return [begin, warm, await sandbox.memory()];
  } finally {
    await sandbox.close();
  }
}

async function loadIn(target: Target, count: number): Promise<void> {
  for (let sent = 0; sent < count; sent += portion) await load(target, portion);
}
