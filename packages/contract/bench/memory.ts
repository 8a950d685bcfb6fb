import { table, title } from './output.ts';
import { fileURLToPath } from 'node:url';
import { fastNow } from './fast-clock.ts';
import { figure } from './goals.ts';
import { load, type Target } from './signed-load.ts';
import { balanceTarget, startSandbox, startSandboxWith } from './sandbox-process.ts';

/** Enough requests to fill the journal and to compile the code. */
const before = 200_000;
const counted = 200_000;
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
  const [begin, warm] = await measure(await startSandbox());
  const [, full, after] = await measure(await startSandboxWith(['--import', fastClock]), fastNow);
  title('Resident memory of the sandbox');
  table({
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
