import type { Fetch } from '@litas/client';

/** Makes a `fetch` for the client from a function that takes a request as one object. */
export const fetchWith =
  (send: (request: Request) => Promise<Response>): Fetch =>
  (url, init) =>
    send(new Request(url, init));
