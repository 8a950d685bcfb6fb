import type { Fetch } from '../../src/index.ts';

/** Makes a `fetch` whose requests are answered as a function says. */
export const fetchAnswering =
  (answer: (request: Request) => Response | Promise<Response>): Fetch =>
  async (url, init) =>
    answer(new Request(url, init));
