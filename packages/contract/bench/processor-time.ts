import process from 'node:process';
import { setImmediate } from 'node:timers/promises';

/** Something to measure, by name. */
export interface Measured {
  readonly name: string;
  readonly call: () => Promise<unknown>;
  /** Called before each turn, with the number of its calls. Its time does not count. */
  readonly before?: (calls: number) => Promise<void>;
}

/** How much is measured. */
export interface Sampling {
  /** Number of turns. In each of them, everything is measured once. */
  readonly turns: number;
  /** Number of calls in a turn. */
  readonly calls: number;
}

/** Turns before the first one that counts: the engine compiles what it runs often. */
const warmUp = 3;

/**
 * Measures the processor time of calls in this process: that of all its threads, garbage collection included. They take turns in one
 * process, so that other load on the machine affects all of them alike, and time that the machine gives to other processes does not count.
 *
 * @param measured - What to measure.
 * @param sampling - How much is measured.
 * @returns The lower quartile of the turns by name, in microseconds for a call: other load makes turns longer, and never shorter.
 */
export async function processorTimes(
  measured: readonly Measured[],
  { turns, calls }: Sampling,
): Promise<ReadonlyMap<string, number>> {
  const times = new Map(measured.map(({ name }) => [name, [] as number[]]));
  for (let turn = -warmUp; turn < turns; turn += 1) {
    // In another order each time: otherwise the garbage of all would be collected in the turn of the same one.
    const order = measured.toSorted(() => Math.random() - 0.5);
    for (const { name, call, before } of order) {
      await before?.(calls);
      const started = process.cpuUsage();
      for (let count = 0; count < calls; count += 1) await call();
      // Timers and finalizers run as well, as they do in a program.
      await setImmediate();
      const { user, system } = process.cpuUsage(started);
      if (turn >= 0) times.get(name)?.push((user + system) / calls);
    }
  }
  return new Map([...times].map(([name, each]) => [name, lowerQuartile(each)]));
}

const lowerQuartile = (values: readonly number[]): number =>
  values.toSorted((left, right) => left - right)[Math.floor(values.length / 4)] ?? Number.NaN;
