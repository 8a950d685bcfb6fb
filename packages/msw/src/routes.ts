import type { HttpHandler } from 'msw';
import { createMswHandlers } from './generated/msw.gen.ts';

/** Responds to a request. */
export type Respond = (info: { request: Request }) => Promise<Response>;

/** Creates the handler of an operation. The common type of the generated factories. */
export type Route = (respond?: Respond) => HttpHandler;

/**
 * Returns the factories of the handlers of all operations.
 *
 * @param baseUrl - Scheme, host and port; empty to read only the paths.
 * @returns One for each operation.
 */
export function routesOf(baseUrl: string): Route[] {
  // The union of so many factories is too complex for the compiler: the wider type is used instead.
  const routes: Readonly<Record<string, Route>> = createMswHandlers({ baseUrl }).pick;
  return Object.values(routes);
}
