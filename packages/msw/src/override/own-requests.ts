import type { HttpHandler } from 'msw';
import { createMswHandlers } from '../generated/msw.gen.ts';

/** Whether a path has parameters, which start with `/:`. The colons of a scheme and a port do not follow a slash. */
const hasParameters = (path: HttpHandler['info']['path']): boolean => String(path).includes('/:');

let paths: ReadonlySet<string> | undefined;

/** Returns the operations without path parameters, such as `GET /rest/v1/server`. */
function literalPaths(): ReadonlySet<string> {
  // The union of so many factories is too complex for the compiler: the wider type is used instead.
  const factories: Readonly<Record<string, () => HttpHandler>> = createMswHandlers({ baseUrl: '' }).pick;
  paths ??= new Set(
    Object.values(factories)
      .map((handlerOf) => handlerOf().info)
      .filter(({ path }) => !hasParameters(path))
      .map(({ method, path }) => `${String(method)} ${String(path)}`),
  );
  return paths;
}

/**
 * Makes a handler ignore requests of other operations: `/rest/v1/wallet/:walletId` also matches `/rest/v1/wallet/barcode`. Such a request
 * does not use up a handler that responds once.
 */
export function ownRequests(handler: HttpHandler): HttpHandler {
  if (!hasParameters(handler.info.path)) return handler;
  const matches = handler.predicate.bind(handler);
  handler.predicate = async (args) => {
    const { method, url } = args.request;
    return !literalPaths().has(`${method} ${new URL(url).pathname}`) && matches(args);
  };
  return handler;
}
