import type { Fetch } from '../../src/index.ts';

/** Makes a `fetch` whose requests are responded as a function says. */
export const respondingFetch =
  (response: (request: Request) => Response | Promise<Response>): Fetch =>
  async (url, init) =>
    response(new Request(url, init));
