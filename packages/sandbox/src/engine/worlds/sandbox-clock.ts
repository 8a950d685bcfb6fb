import { type ClockSetting, earliestBeginning, latestTime, readTime, worldTime } from '../../state/clock.ts';
import type { Store } from '../../state/store.ts';

/** The world clock of a sandbox. Signatures have their own clock. */
export interface SandboxClock {
  /** Returns the time of the clock. */
  now(this: void): Promise<Date>;
  /** Returns whether the clock is frozen. */
  frozen(this: void): Promise<boolean>;
  /**
   * Sets the clock. A running clock keeps running, a frozen clock stays frozen.
   *
   * @param time - A `Date`, or a text in ISO 8601 with seconds and zone, from 1972 to 9999.
   * @throws RangeError for an invalid time.
   */
  set(this: void, time: Date | string): Promise<void>;
  /** Advances the clock by seconds. */
  advance(this: void, seconds: number): Promise<void>;
  /** Freezes the clock. */
  freeze(this: void): Promise<void>;
  /** Resumes the clock from its current time. */
  resume(this: void): Promise<void>;
}

/** Changes the setting of a clock. */
type Turn = (setting: ClockSetting, shown: number, realTime: number) => ClockSetting;

/** Creates the clock of a world, for tests. */
export function sandboxClock(store: Store, world: string): SandboxClock {
  const change = (turn: Turn): Promise<void> =>
    store.write(world, ({ clock }, realTime) => {
      const setting = clock.get();
      clock.set(turn(setting, worldTime(setting, realTime), realTime));
    });
  const showing = (setting: ClockSetting, time: number, realTime: number): ClockSetting =>
    setting.frozenAt === undefined ? { ahead: time - realTime } : { ...setting, frozenAt: time };
  return {
    now: () => store.read(world, ({ clock }, realTime) => new Date(worldTime(clock.get(), realTime))),
    frozen: () => store.read(world, ({ clock }) => clock.get().frozenAt !== undefined),
    set: async (time) => {
      const wanted = readTime('time', time, earliestBeginning);
      await change((setting, _, realTime) => showing(setting, wanted, realTime));
    },
    advance: async (seconds) => {
      if (!(seconds >= 0)) throw new RangeError('seconds: must be a number from 0.');
      await change((setting, shown, realTime) => {
        const wanted = shown + seconds * 1_000;
        if (wanted > latestTime) throw new RangeError('seconds: the clock would show a time after 9999.');
        return showing(setting, wanted, realTime);
      });
    },
    freeze: () => change((setting, shown) => ({ ...setting, frozenAt: shown })),
    resume: () => change((_, shown, realTime) => ({ ahead: shown - realTime })),
  };
}
