import { figure } from './goals.ts';
import { load, type Target } from './load.ts';
import { balanceTarget, startSandbox } from './sandbox-process.ts';

/** More than enough for the journal to be full, for the compiler to be done, and for the nonces of a run. */
const before = 100_000;
const counted = 200_000;
/** Requests of one go: more signatures at a time would fill the load generator's memory. */
const portion = 50_000;

/** Prints how much memory the sandbox takes under load, and by how much it grows. */
export async function reportMemory(): Promise<void> {
  const sandbox = await startSandbox();
  try {
    const begin = await sandbox.memory();
    const target = await balanceTarget(sandbox);
    await loadIn(target, before);
    const warm = await sandbox.memory();
    await loadIn(target, counted);
    const end = await sandbox.memory();
    console.log('Resident memory of the sandbox');
    console.table({
      'after the start': figure(begin, 'MiB', '≤ 130'),
      'after 100,000 signed requests': figure(warm, 'MiB', '≤ 130'),
      'growth over 200,000 more': figure(end - warm, 'MiB', '≤ 5'),
    });
  } finally {
    await sandbox.close();
  }
}

async function loadIn(target: Target, count: number): Promise<void> {
  for (let sent = 0; sent < count; sent += portion) await load(target, portion);
}
