import { table, title } from './output.ts';
import { setImmediate } from 'node:timers/promises';
import { measure } from 'mitata';
import { figure } from './goals.ts';
import { type Competitor, floor, others, ours } from './competitors.ts';

/** The time of a call, in microseconds. */
interface CallCost extends Pick<Competitor, 'name' | 'signed'> {
  /** The lowest median of all turns. */
  readonly median: number;
  /** The same without the time of the stub. */
  readonly overhead: number;
}

const turns = 20;
const sampling = { min_samples: 500, max_samples: 2_000, min_cpu_time: 30e6, batch_threshold: 0 };

/** Prints the time of one call with each client, over the same stub. */
export async function reportCalls(): Promise<void> {
  const costs = await measureCalls();
  title('One call over a stub of fetch, in microseconds');
  table(
    Object.fromEntries(
      costs.map(({ name, signed, median, overhead }) => [
        name,
        { signed, median: Number(median.toFixed(1)), 'over the stub': Number(overhead.toFixed(1)) },
      ]),
    ),
  );
  const overheadOf = (wanted: string) => costs.find(({ name }) => name === wanted)?.overhead ?? Number.NaN;
  console.log('What our calls cost over the stub, as a multiple of others');
  console.table({
    'wallet.getUser, signed / by hand': figure(
      overheadOf('wallet.getUser') / overheadOf('fetch and createHmac by hand'),
      'times',
      '≤ 4',
    ),
    'wallet.getServer, unsigned / openapi-fetch': figure(
      overheadOf('wallet.getServer') / overheadOf('openapi-fetch'),
      'times',
      '≤ 1.5',
    ),
  });
}

/**
 * Measures one call of each competitor over the same stub. They take short turns and the best turn counts, so that other
 * load on the machine affects all of them.
 */
async function measureCalls(): Promise<CallCost[]> {
  const competitors = [floor, ...ours, ...others];
  const medians = new Map<Competitor, number>();
  for (let turn = 0; turn < turns; turn += 1) {
    for (const competitor of competitors) {
      const { p50 } = await measure(competitor.call, sampling);
      medians.set(competitor, Math.min(medians.get(competitor) ?? Infinity, p50 / 1000));
      // Timers and finalizers run as well, as they do in a program.
      await setImmediate();
    }
  }
  const medianOf = (competitor: Competitor) => medians.get(competitor) ?? Number.NaN;
  return competitors.map((each) => ({
    name: each.name,
    signed: each.signed,
    median: medianOf(each),
    overhead: medianOf(each) - medianOf(floor),
  }));
}
