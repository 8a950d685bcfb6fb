import { type ClockSetting, earliestBeginning, latestTime, readTime, worldTime } from '../../state/clock.ts';
import type { Store } from '../../state/store.ts';
import type { SandboxClock } from './sandbox.ts';

/** The clock of one world, for whoever tests with it. */
export function sandboxClock(store: Store, world: string, realTime: () => number): SandboxClock {
  const change = (turn: (setting: ClockSetting, shown: number) => ClockSetting): Promise<void> =>
    store.transaction(world, async ({ clock }) => {
      const setting = await clock.get();
      await clock.set(turn(setting, worldTime(setting, realTime())));
    });
  const showing = (setting: ClockSetting, time: number): ClockSetting =>
    setting.frozenAt === undefined ? { ahead: time - realTime() } : { ...setting, frozenAt: time };
  return {
    now: () =>
      store.transaction(world, async ({ clock }) => new Date(worldTime(await clock.get(), realTime()))),
    frozen: () => store.transaction(world, async ({ clock }) => (await clock.get()).frozenAt !== undefined),
    set: async (time) => {
      const wanted = readTime('time', time, earliestBeginning);
      await change((setting) => showing(setting, wanted));
    },
    advance: async (seconds) => {
      if (!(seconds >= 0)) throw new RangeError('seconds: a number from 0 on is needed.');
      await change((setting, shown) => {
        const wanted = shown + seconds * 1_000;
        if (wanted > latestTime) throw new RangeError('seconds: the clock would show a time after 9999.');
        return showing(setting, wanted);
      });
    },
    freeze: () => change((setting, shown) => ({ ...setting, frozenAt: shown })),
    resume: () => change((_, shown) => ({ ahead: shown - realTime() })),
  };
}
