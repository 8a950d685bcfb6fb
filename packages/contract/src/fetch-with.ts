import type { Fetch } from '@litas/client';

/** Creates a `fetch` for the client from a function that takes one `Request`. */
export const fetchWith =
  (send: (request: Request) => Promise<Response>): Fetch =>
  (url, init) =>
    send(new Request(url, init));
