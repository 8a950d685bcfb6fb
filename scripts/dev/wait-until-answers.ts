import { get } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';

/** How long to wait before asking again, in milliseconds. */
const interval = 50;

/**
 * Waits until a server answers a request, whatever it answers.
 *
 * @param url - What to ask for.
 * @param signal - Ends the waiting.
 * @throws The signal's reason.
 */
export async function waitUntilAnswers(url: string, signal: AbortSignal): Promise<void> {
  while (!(await answers(url))) {
    await wait(interval);
    signal.throwIfAborted();
  }
}

function answers(url: string): Promise<boolean> {
  return new Promise((resolve) => {
    // No agent: a connection kept open would hold the server back when it is to end.
    const request = get(url, { agent: false, timeout: 5000 }, (response) => {
      response.resume();
      resolve(true);
    });
    request.once('error', () => resolve(false));
    request.once('timeout', () => request.destroy());
  });
}
