import process from 'node:process';
import { expect, test } from 'vitest';
import { startSandbox } from '../../bench/sandbox-process.ts';
import { measureStatements } from '../../src/workbench/measure-statements.ts';
import { measureWorkbench } from '../../src/workbench/measure-workbench.ts';

// Ten times the goals of `npm run bench -- workbench`, so that only a mistake can reach them on a busy machine.
test.runIf(process.env['LITAS_FULL'] === '1')(
  'the workbench stays responsive and small under 1,000 requests a second and 100,000 events',
  { timeout: 300_000 },
  async () => {
    const sandbox = await startSandbox();
    try {
      const costs = await measureWorkbench(sandbox.url, {
        streamSeconds: 5,
        events: 100_000,
        eventSeconds: 120,
      });
      expect(costs.saysSampled).toBe(true);
      expect(costs.readyMs).toBeLessThan(10_000);
      expect(costs.streamTaskMs).toBeLessThan(1_000);
      expect(costs.scrollTaskMs).toBeLessThan(1_000);
      expect(costs.growthBytes).toBeLessThan(20 * 1_048_576);
    } finally {
      await sandbox.close();
    }
  },
);

test.runIf(process.env['LITAS_FULL'] === '1')(
  'the workbench stays responsive while 100,000 statements scroll, and draws only those in sight',
  { timeout: 300_000 },
  async () => {
    const sandbox = await startSandbox('--statements', '100000');
    try {
      const costs = await measureStatements(sandbox.url);
      expect(costs.rows).toBe(100_000);
      expect(costs.drawn).toBeLessThan(40);
      expect(costs.scrollTaskMs).toBeLessThan(1_000);
    } finally {
      await sandbox.close();
    }
  },
);
