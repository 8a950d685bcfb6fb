import { table, title } from './output.ts';
import { measureStatements } from '../src/workbench/measure-statements.ts';
import { measureWorkbench } from '../src/workbench/measure-workbench.ts';
import { figure } from './goals.ts';
import { startSandbox } from './sandbox-process.ts';

/** Prints how soon the workbench is ready, its longest tasks, and its memory after 100,000 events. */
export async function reportWorkbench(): Promise<void> {
  const sandbox = await startSandbox('--statements', '100000');
  try {
    const costs = await measureWorkbench(sandbox.url, {
      streamSeconds: 10,
      events: 100_000,
      eventSeconds: 20,
    });
    const statements = await measureStatements(sandbox.url);
    table({
      'ready after load': figure(costs.readyMs / 1_000, 's', '≤ 1'),
      'processor time until ready': figure(costs.readyProcessorMs / 1_000, 's', '≤ 1'),
      'processor time per second of the stream': figure(costs.streamProcessorMs, 'ms', '≤ 100'),
      [`longest task, ${Math.round(costs.streamed)} requests a second`]: figure(
        costs.streamTaskMs,
        'ms',
        '≤ 100',
      ),
      'longest task while the requests scroll': figure(costs.scrollTaskMs, 'ms', '≤ 100'),
      [`longest task while ${statements.rows.toLocaleString('en')} statements scroll`]: figure(
        statements.scrollTaskMs,
        'ms',
        '≤ 100',
      ),
      'memory that more events take': figure(costs.growthBytes / 1_048_576, 'MiB', '≤ 2'),
    });
    title(
      `A task below 50 ms counts as 0: browsers do not report it. ${costs.events.toLocaleString('en')} more events arrived.`,
    );
  } finally {
    await sandbox.close();
  }
}
