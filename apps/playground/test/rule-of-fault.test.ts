import { createWallet } from '@litas/client';
import { createSandbox, type FaultRule } from '@litas/sandbox';
import { expect, test } from 'vitest';
import { staticReader } from '../src/credentials.ts';
import { ruleOfFault } from '../src/next-steps/rule-of-fault.ts';
import { faultPresets } from '../src/screens/world/fault-presets.ts';

const rules: readonly FaultRule[] = [
  ...Object.values(faultPresets),
  { status: 404, code: 'not_found', latencyMs: 1, retryAfterSeconds: 3 },
];

test('finds the rule that made a request fail, whatever its fault', async () => {
  const sandbox = createSandbox();
  const { origin: baseUrl, fetch } = sandbox;
  const wallet = createWallet({ client: staticReader, baseUrl, fetch, retry: false });
  await sandbox.faults.add({ status: 500, operations: ['getUser'] });
  for (const rule of rules.filter(({ latencyMs = 0 }) => latencyMs < 100)) {
    const id = await sandbox.faults.add({ ...rule, operations: ['getWallet'] });
    await wallet.getWallet({ walletId: 14471 }).catch(() => undefined);
    const entry = sandbox.journal.find().at(-1) ?? expect.unreachable();
    const active = await sandbox.faults.list();
    expect([rule, ruleOfFault(active, entry)?.id]).toEqual([rule, id]);
    await sandbox.faults.remove(id);
    expect(ruleOfFault(await sandbox.faults.list(), entry)).toBeUndefined();
  }
});
