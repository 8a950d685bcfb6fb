import { createSandbox } from '@litas/sandbox';
import { serve } from '@litas/sandbox/node';
import { expect, onTestFinished, test } from 'vitest';
import { runLoad } from '../../src/load/run-load.ts';

const seed = Number(process.env['LITAS_SEED'] ?? 1);

test('under load with faults every error has an explanation, no change is lost, and balances add up', async () => {
  const server = await serve(createSandbox(), { port: 0, limits: { keepAliveMs: 120_000 } });
  onTestFinished(() => server.close());
  const { latencies, unexplained, lost, fired, errors } = await runLoad({
    url: server.url,
    sessionsAtOnce: 8,
    callsEach: 40,
    faultShare: 0.05,
    seed,
    more: (begun) => begun < 16,
  });
  expect({ seed, unexplained, lost }).toEqual({ seed, unexplained: [], lost: [] });
  expect(latencies).toHaveLength(16 * 40);
  // About one call in twenty had a fault, retries included.
  expect(fired).toBeGreaterThan(10);
  expect(Object.keys(errors).some((cause) => cause.startsWith('fault: '))).toBe(true);
});
