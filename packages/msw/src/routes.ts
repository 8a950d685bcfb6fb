import type { HttpHandler } from 'msw';
import { createMswHandlers } from './generated/msw.gen.ts';

/** Works out the answer to a request. */
export type Respond = (info: { request: Request }) => Promise<Response>;

/** Builds the handler of an operation: the generated factories, without what tells one from another. */
export type Route = (answer?: Respond) => HttpHandler;

/**
 * What builds the handlers of all operations.
 *
 * @param baseUrl - Scheme, host and port that they answer for; none to look at their paths alone.
 * @returns One for each operation.
 */
export function routesOf(baseUrl: string): Route[] {
  // The compiler gives up on the union of so many factories: each is named by the wider type instead.
  const routes: Readonly<Record<string, Route>> = createMswHandlers({ baseUrl }).pick;
  return Object.values(routes);
}
