import type { PageStorage } from '../session/page-storage.ts';
import { isTourName, type TourName } from './tours.ts';

/** How far a user is in a tour. */
export interface TourProgress {
  /** Number of steps that are done. */
  readonly done: number;
  /** Number of the last request when the last step was done. */
  readonly since: number;
  /** World time when the last step was done, in milliseconds since 1970. */
  readonly clock: number;
}

/** The progress in all tours, for as long as the tab is open. */
export interface ToursProgress {
  readonly of: (name: TourName) => TourProgress | undefined;
  /** Stores the progress in a tour; `undefined` starts it again. */
  readonly set: (name: TourName, progress: TourProgress | undefined) => void;
  /** Calls a listener after each change; returns a function that ends this. */
  readonly subscribe: (listener: () => void) => () => void;
}

const key = 'litas.tours';

type Stored = Partial<Record<TourName, TourProgress>>;

/** Creates a store for the progress in tours. */
export function createToursProgress(storage: PageStorage): ToursProgress {
  let stored = read(storage.getItem(key));
  const listeners = new Set<() => void>();
  return {
    of: (name) => stored[name],
    set: (name, progress) => {
      const { [name]: _, ...others } = stored;
      stored = progress === undefined ? others : { ...others, [name]: progress };
      storage.setItem(key, JSON.stringify(stored));
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function read(text: string | null): Stored {
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    const entries = Object.entries(Object(value) as object).filter(
      ([name, progress]) => isTourName(name) && isProgress(progress),
    );
    return Object.fromEntries(entries) as Stored;
  } catch {
    return {}; // invalid
  }
}

const isProgress = (value: unknown): boolean => {
  const { done, since, clock } = Object(value) as Partial<TourProgress>;
  return [done, since, clock].every((each) => typeof each === 'number');
};
