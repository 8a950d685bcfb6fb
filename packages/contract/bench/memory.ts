import { figure } from './goals.ts';
import { load, type Target } from './signed-load.ts';
import { balanceTarget, startSandbox } from './sandbox-process.ts';

/** Enough for the journal to be full, and for the compiler to be done. */
const before = 200_000;
const counted = 200_000;
/** Requests of one go: more signatures at a time would fill the load generator's memory. */
const portion = 50_000;
/** Octets that a nonce takes, which is remembered for five minutes: 11 to 22. Only a longer load would fill that memory. */
const octetsOfNonce = 16;

/** Prints how much memory the sandbox takes under load, and by how much it grows. */
export async function reportMemory(): Promise<void> {
  // The first start fills the cache of compiled code, and takes more memory for it.
  await (await startSandbox()).close();
  const sandbox = await startSandbox();
  try {
    const begin = await sandbox.memory();
    const target = await balanceTarget(sandbox);
    await loadIn(target, before);
    const warm = await sandbox.memory();
    await loadIn(target, counted);
    const growth = (await sandbox.memory()) - warm;
    const nonces = (counted * octetsOfNonce) / 1024 ** 2;
    console.log('Resident memory of the sandbox');
    console.table({
      'after the start': figure(begin, 'MiB', '≤ 130'),
      'after 200,000 signed requests': figure(warm, 'MiB', '≤ 130'),
      'growth over 200,000 more': figure(growth, 'MiB', `≤ 5 and ${nonces.toFixed(0)} of nonces`),
    });
  } finally {
    await sandbox.close();
  }
}

async function loadIn(target: Target, count: number): Promise<void> {
  for (let sent = 0; sent < count; sent += portion) await load(target, portion);
}
