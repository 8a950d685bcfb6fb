import process from 'node:process';
import { whenOutputCloses } from './end-with-output.mjs';
import { whenParentEnds } from './parent.mjs';

/** Why a command should end. */
export type StopReason = 'SIGINT' | 'SIGTERM' | 'SIGHUP' | 'parent';

/** What happens when somebody wants the command to end. */
export interface StopHandlers {
  /** The first request: end everything in good order. */
  stop: (reason: StopReason) => void;
  /** A second Ctrl-C: end everything at once. */
  kill: () => void;
  /** The time in milliseconds, from any start. @default performance.now */
  now?: () => number;
}

/** A terminal's Ctrl-C arrives twice, from the terminal and through npm: within this time, in milliseconds, it counts once. */
const onePress = 400;

/**
 * Watches for everything that should end this command: Ctrl-C, SIGTERM, a closed terminal, the end of the reader of its output, and the
 * death of the parent.
 *
 * @param handlers - What to do.
 * @returns A function that ends the watch.
 */
export function watchForStop({ stop, kill, now = () => performance.now() }: StopHandlers): () => void {
  let firstAt: number | undefined;
  const request = (reason: StopReason): void => {
    if (firstAt === undefined) {
      firstAt = now();
      stop(reason);
    } else if (now() - firstAt > onePress) {
      kill();
    }
  };
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const signal of signals) process.on(signal, request);

  const endWatch = whenParentEnds(() => request('parent'));
  const exitWithOutput = whenOutputCloses(() => request('SIGHUP'));

  return () => {
    endWatch();
    exitWithOutput();
    for (const signal of signals) process.off(signal, request);
  };
}

/** The exit code that tells which signal ended a command. A lost parent counts as a closed terminal. */
export const exitCodes: Readonly<Record<StopReason, number>> = {
  SIGHUP: 129,
  parent: 129,
  SIGINT: 130,
  SIGTERM: 143,
};
