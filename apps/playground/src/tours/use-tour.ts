import { useEffect, useSyncExternalStore } from 'react';
import { useLocation } from '@tanstack/react-router';
import { clockTime } from '../live/live-world.ts';
import { useLive } from '../live/use-live.ts';
import { useWorldQuery } from '../live/use-world-query.ts';
import { usePlayground } from '../shell/use-playground.ts';
import type { TourProgress } from './progress.ts';
import { type TourName, tours, type TourStep } from './tours.ts';

/** A tour that the user is in. */
export interface RunningTour {
  /** Number of steps that are done. */
  readonly done: number;
  readonly count: number;
  /** The present step; `undefined` after the last one. */
  readonly step: TourStep | undefined;
  readonly isLive: boolean;
}

/** Returns the progress in a tour, and renders again when it changes. */
export function useTourProgress(name: TourName): TourProgress | undefined {
  const { toursProgress } = usePlayground();
  return useSyncExternalStore(toursProgress.subscribe, () => toursProgress.of(name));
}

/** Follows the requests, the clock and the rules of the world, and moves a tour on when a step is done. */
export function useTour(name: TourName): RunningTour {
  const { toursProgress } = usePlayground();
  const progress = useTourProgress(name);
  const { status, requests, clock } = useLive();
  const path = useLocation({ select: ({ pathname }) => pathname });
  const { data: faults } = useWorldQuery('faults', async (sandbox) => [...(await sandbox.faults.list())]);
  const isLive = status.state === 'live' && clock !== undefined;
  const done = progress?.done ?? 0;
  const step = tours[name][done];

  const now = (): TourProgress => ({
    done: 0,
    since: requests.at(-1)?.number ?? 0,
    clock: clock === undefined ? 0 : clockTime(clock, Date.now()),
  });
  // Without dependencies: what a step watches is different in each.
  useEffect(() => {
    if (!isLive || step === undefined) return;
    const present = now();
    if (progress === undefined) {
      toursProgress.set(name, present);
      return;
    }
    // A reset of the world begins the numbers again.
    const since = present.since < progress.since ? 0 : progress.since;
    const facts = {
      requests: requests.filter(({ number }) => number > since),
      clockMoved: (present.clock - progress.clock) / 1_000,
      faults: faults?.length ?? 0,
      path,
    };
    if (step.isDone(facts)) toursProgress.set(name, { ...present, done: progress.done + 1 });
  });
  return {
    done,
    count: tours[name].length,
    step,
    isLive,
  };
}
