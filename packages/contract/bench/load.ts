import { table, title } from './output.ts';
import { runLoad } from '../src/load/run-load.ts';
import { startSandbox } from './sandbox-process.ts';

const seconds = 45;
/** Each has two calls at once: fifty connections. */
const sessionsAtOnce = 25;
const faultShare = 0.05;
const seed = 1;

/**
 * Prints the results under load: sessions of two users in worlds of their own, in which one call in twenty
 * has a fault. Fails when an error has no explanation or a change is lost.
 */
export async function reportLoad(): Promise<void> {
  const sandbox = await startSandbox();
  try {
    const end = performance.now() + seconds * 1000;
    const more = (): boolean => performance.now() < end;
    const outcome = await runLoad({
      url: sandbox.url,
      sessionsAtOnce,
      callsEach: 100,
      faultShare,
      seed,
      more,
    });
    const { latencies, errors, unexplained, lost } = outcome;
    const sorted = latencies.toSorted((one, other) => one - other);
    const percentile = (share: number): number =>
      Number((sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(1));
    title(
      `Load: ${sessionsAtOnce * 2} connections, ${sessionsAtOnce} worlds at a time, ${faultShare * 100} % of the calls go wrong`,
    );
    table({
      'seconds, the last sessions to their end': Number(outcome.seconds.toFixed(1)),
      'sessions (worlds)': outcome.sessions,
      'calls of the client': latencies.length,
      'calls/s': Math.round(latencies.length / outcome.seconds),
      'p50 ms, repeats included': percentile(0.5),
      'p99 ms, repeats included': percentile(0.99),
      'requests that went wrong on purpose': outcome.fired,
      ...Object.fromEntries(Object.entries(errors).map(([cause, count]) => [`errors, ${cause}`, count])),
      'errors that nothing explains': unexplained.length,
      'lost after they were acknowledged, or balances that do not add up': lost.length,
    });
    if (unexplained.length + lost.length > 0) {
      console.error(unexplained.slice(0, 5), lost.slice(0, 5));
      process.exitCode = 1;
    }
  } finally {
    await sandbox.close();
  }
}
