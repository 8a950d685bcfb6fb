import { get } from 'node:http';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { watchForStop } from '../process/stop-signals.ts';
import { PreparationError } from './prepare.ts';
import { printLost } from './print.ts';
import { createServerGroup, type GroupOptions, type LostServer } from './server-group.ts';
import type { Server } from './servers.ts';

/** Functions for a command while its servers run. */
export interface Supervision {
  /** Starts a server and waits until it responds. */
  bring: (server: Server) => Promise<void>;
  /** Set when everything is to end. */
  signal: AbortSignal;
}

/**
 * Runs servers until a signal, or until one of them ends: then the others are ended too, and its name and last lines are printed.
 *
 * @param onLine - Called with each line that a server writes.
 * @param work - Prepares and starts the servers.
 * @returns The exit code: 0 after a signal, 1 when a server was lost or the preparation failed.
 */
export async function supervise(
  onLine: GroupOptions['onLine'],
  work: (supervision: Supervision) => Promise<void>,
): Promise<number> {
  const ending = Promise.withResolvers<LostServer | undefined>();
  const aborting = new AbortController();
  const { signal } = aborting;
  const end = (lost?: LostServer): void => {
    ending.resolve(lost);
    aborting.abort();
  };
  const group = createServerGroup({ onLine, onLost: end });
  watchForStop({ stop: () => end(), kill: group.kill });
  const bring = async (server: Server): Promise<void> => {
    group.start(server);
    await waitUntilResponds(server.probe ?? server.url, signal);
  };
  try {
    await work({ bring, signal });
  } catch (error) {
    if (!signal.aborted) {
      await group.stop();
      if (!(error instanceof PreparationError)) throw error;
      console.log(error.message);
      return 1;
    }
  }
  const lost = await ending.promise;
  if (lost) printLost(lost);
  else console.log('\nStopping…');
  await group.stop();
  return lost ? 1 : 0;
}

/**
 * Waits until a server responds to a request, with whatever status.
 *
 * @param url - What to request.
 * @param signal - Ends the waiting.
 * @throws The signal's reason.
 */
export async function waitUntilResponds(url: string, signal: AbortSignal): Promise<void> {
  for (;;) {
    try {
      // Not `fetch`, which refuses some ports, and no agent: a connection kept open would hold the server back when it is to end.
      const request = get(url, { agent: false, timeout: 5000, signal });
      request.once('timeout', () => request.destroy());
      const [response] = (await once(request, 'response')) as [NodeJS.ReadableStream];
      response.resume();
      return;
    } catch {
      await wait(50);
      signal.throwIfAborted();
    }
  }
}
