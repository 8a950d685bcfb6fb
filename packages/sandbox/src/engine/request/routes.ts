import type { ControlAccess } from '../../generated/controls/controls.gen.ts';
import { type Operation, operations } from '../../generated/operations.gen.ts';
import { type Access, checkAccess, checkOrigin } from '../../http/access.ts';
import { preflight } from '../../http/cors.ts';
import { checkContentEncoding } from '../../http/headers.ts';
import { HttpError, notFound } from '../../http/http-error.ts';
import type { PlainRequest, PlainResponse } from '../../http/message.ts';
import { originParts } from '../../http/origin-parts.ts';
import { Router } from '../../http/router.ts';
import type { PageRoute } from '../../oauth/pages/page.ts';
import { pages } from '../../oauth/pages/pages.ts';
import type { Actor } from '../teams/team-tokens.ts';

/** A request for a control. */
export interface ControlRequest {
  readonly request: PlainRequest;
  /** Name of the world in the store; empty for a control of a sandbox for teams that concerns no world. */
  readonly world: string;
  /** Name of the world as its team writes it. */
  readonly shownWorld: string;
  /** Who calls; `undefined` in a sandbox without teams. */
  readonly actor: Actor | undefined;
  /** Path parameters, percent-decoded. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
}

/** The route of a control. */
export interface ControlRoute {
  /** Name of the control. */
  readonly id: string;
  /** Who may call it in a sandbox for teams. */
  readonly access: ControlAccess;
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Path template. */
  readonly path: string;
  readonly respond: (call: ControlRequest) => Promise<PlainResponse>;
}

/** The target of a path: an operation, a page, or a control. */
export type Route =
  | { readonly kind: 'operation'; readonly path: string; readonly operation: Operation }
  | ({ readonly kind: 'page' } & PageRoute)
  | ({ readonly kind: 'control' } & ControlRoute);

/** The route of a request, with its parameters. */
export interface FoundRoute {
  readonly route: Route;
  readonly parameters: Readonly<Record<string, string>>;
  /** The raw query, without the question mark. */
  readonly search: string;
  readonly query: URLSearchParams;
}

/** The route of a request, or the response to a preflight. */
type Found = FoundRoute | { readonly response: PlainResponse };

/** Maximum size of a request body, in bytes. */
const maxBodyBytes = 1_048_576;
/** The same for controls, which load and import worlds. */
export const maxControlBytes = 33_554_432;

/** Returns whether the path of a request is that of a control. */
export const isControlTarget = (target: string): boolean => target.startsWith('/__sandbox/');

/** The query of a request without one. Nothing changes a query. Made when it is needed: some platforms lack the class when they import this. */
let noQuery: URLSearchParams | undefined;

/** Builds the table of all routes. */
export function buildRouter(controls: readonly ControlRoute[]): Router<Route> {
  const router = new Router<Route>();
  for (const operation of operations) {
    router.add(operation.method, operation.path, { kind: 'operation', path: operation.path, operation });
  }
  for (const page of pages) router.add(page.method, page.path, { kind: 'page', ...page });
  for (const control of controls) router.add(control.method, control.path, { kind: 'control', ...control });
  return router;
}

/**
 * Finds the route of a request. `HEAD` is supported for every `GET`.
 *
 * @throws `HttpError` with 400, 404, 405, 413 or 415 when there is none, or the request is not supported.
 */
export function findRoute(
  { router, strict }: { readonly router: Router<Route>; readonly strict: boolean },
  request: PlainRequest,
): Found {
  const { method, origin, target, headers, body } = request;
  const limit = isControlTarget(target) ? maxControlBytes : maxBodyBytes;
  if (body.length > limit) {
    throw new HttpError(413, 'invalid_request', `The request body is larger than ${limit / 1_048_576} MiB`);
  }
  if (!originParts(origin)) throw new HttpError(400, 'invalid_request', 'The Host header is not valid');
  if (body.length > 0) checkContentEncoding(headers['content-encoding']);
  const mark = target.indexOf('?');
  const path = mark < 0 ? target : target.slice(0, mark);
  const match = router.match(path);
  if (!match)
    throw notFound(`There is nothing at this path${strict ? '' : suggestion(router, method, path)}`);
  const { routes, parameters } = match;
  const route = routes.get(method) ?? (method === 'HEAD' ? routes.get('GET') : undefined);
  const search = mark < 0 ? '' : target.slice(mark + 1);
  if (route)
    return {
      route,
      parameters,
      search,
      query: search === '' ? (noQuery ??= new URLSearchParams()) : new URLSearchParams(search),
    };
  const methods = [...routes.keys()].flatMap((each) => (each === 'GET' ? ['GET', 'HEAD'] : [each]));
  const response = preflight(request, methods);
  if (response) return { response };
  throw new HttpError(405, 'invalid_request', `The method ${method} is not allowed here`, {
    headers: { allow: methods.join(', ') },
  });
}

/** Returns a suggestion with the most similar path, and its operation if it has one. */
function suggestion(router: Router<Route>, method: string, path: string): string {
  const nearest = router.nearest(path);
  const [first] = nearest?.routes ?? [];
  if (!nearest || !first) return '';
  const [other, route] = nearest.routes.has(method) ? [method, nearest.routes.get(method)] : first;
  const name = route?.kind === 'operation' ? ` (${route.operation.operationId})` : '';
  return `. Did you mean ${other} ${nearest.template}${name}?`;
}

/**
 * Checks that a request may use a route: pages and controls accept requests from this machine and to allowed hosts, and controls only from
 * pages of this machine. Operations check the signature instead.
 *
 * @throws `HttpError` with 403 when the request may not use the route.
 */
export function checkRoute({ kind }: Route, request: PlainRequest, access: Access): void {
  if (kind !== 'operation') checkAccess(request, access, 'Pages and controls');
  if (kind === 'control') checkOrigin(request, access);
}
