import { constants } from 'node:os';
import process from 'node:process';
import { whenParentEnds } from './parent.mjs';

/** Callbacks for a command that should end. */
export interface StopHandlers {
  /** Called at the first signal: ends everything gracefully. */
  stop: (signal: StopSignal) => void;
  /** Called at a second Ctrl-C: ends everything at once. */
  kill?: () => void;
  /** The time in milliseconds, from any start. @default performance.now */
  now?: () => number;
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** A signal that ends a command. The end of its parent, and of the reader of its output, count as a closed terminal. */
export type StopSignal = (typeof signals)[number];

/** A terminal's Ctrl-C arrives twice, from the terminal and through npm: within this time, in milliseconds, it counts once. */
const onePress = 400;

/** Watches for what should end this command: Ctrl-C, SIGTERM, a closed terminal, the end of the parent. Returns what ends the watch. */
export function watchForStop({ stop, kill, now = () => performance.now() }: StopHandlers): () => void {
  let firstAt: number | undefined;
  const request = (signal: StopSignal): void => {
    if (firstAt !== undefined) {
      if (now() - firstAt > onePress) kill?.();
      return;
    }
    firstAt = now();
    stop(signal);
  };
  for (const signal of signals) process.on(signal, request);
  const endWatch = whenParentEnds(() => request('SIGHUP'));
  return () => {
    endWatch();
    for (const signal of signals) process.off(signal, request);
  };
}

/** The exit code that tells which signal ended a command. */
export const exitCodeOf = (signal: StopSignal): number => 128 + constants.signals[signal];
