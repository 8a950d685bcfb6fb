import type { HttpHandler } from 'msw';
import { routesOf } from '../routes.ts';

/** A segment is a parameter; the colon of a scheme or a port begins no segment. */
const hasParameters = (path: HttpHandler['info']['path']): boolean => String(path).includes('/:');

let paths: ReadonlySet<string> | undefined;

/** The operations whose path has no parameter, as `GET /rest/v1/server`. */
function literalPaths(): ReadonlySet<string> {
  paths ??= new Set(
    routesOf('')
      .map((route) => route().info)
      .filter(({ path }) => !hasParameters(path))
      .map(({ method, path }) => `${String(method)} ${String(path)}`),
  );
  return paths;
}

/**
 * Makes a handler pass by the requests that are another operation's: `/rest/v1/wallet/:walletId` would also answer
 * `/rest/v1/wallet/barcode`. A handler that answers once is not used up by them.
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
