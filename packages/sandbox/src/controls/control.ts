import type { ControlRoute } from '../engine/request/routes.ts';
import type { Actor } from '../engine/teams/team-tokens.ts';
import type { NamedWorld } from '../engine/worlds/sandbox.ts';
import {
  controlDetails,
  type ControlId,
  controlRoutes,
  type ControlTypes,
} from '../generated/controls/controls.gen.ts';
import type { PlainRequest, PlainResponse } from '../http/message.ts';
import { json, noContent } from '../http/responses.ts';
import { readBody, readPath, readQuery } from './read-call.ts';

/** A control of the sandbox, under `/__sandbox/`. */
export interface Control extends ControlRoute {
  /** Name in the description of the controls; the list of them is served at two paths. */
  readonly id: ControlId;
}

type Data<Id extends ControlId> = ControlTypes[Id]['data'];

/** A call of a control, validated. */
export interface ControlCall<Id extends ControlId = ControlId> {
  readonly request: PlainRequest;
  /** The world that the request names, or the default one. */
  readonly world: NamedWorld;
  readonly path: NonNullable<Data<Id>['path']>;
  /** Query parameters, without the name of the world. */
  readonly query: Omit<NonNullable<Data<Id>['query']>, 'world'>;
  readonly body: NonNullable<Data<Id>['body']>;
  /** Who calls; `undefined` in a sandbox without teams. */
  readonly actor: Actor | undefined;
  /** Name of the world as its team writes it. */
  readonly shownWorld: string;
}

/** The response body of a control, as described; the whole response if it is not JSON. */
export type ControlResult<Id extends ControlId> = ControlTypes[Id]['content'] extends 'other'
  ? PlainResponse
  : ControlTypes[Id]['response'];

/** The function of each control. */
export type ControlHandlers = {
  readonly [Id in ControlId]: (call: ControlCall<Id>) => Promise<ControlResult<Id>>;
};

/** Creates the routes of the controls. */
export function controlsWith(handlers: ControlHandlers, worldNamed: (name: string) => NamedWorld): Control[] {
  return (Object.keys(controlRoutes) as ControlId[]).flatMap((id) => {
    const { method, path } = routeOf(id);
    // The table, the validators and the types come from one description: what fits one of them fits all.
    const handle = handlers[id] as (call: object) => Promise<unknown>;
    const respond: ControlRoute['respond'] = async ({
      request,
      world,
      shownWorld,
      actor,
      parameters,
      query,
    }) =>
      responseOf(
        id,
        await handle({
          request,
          world: worldNamed(world),
          path: readPath(id, parameters),
          query: readQuery(id, query),
          body: readBody(id, request),
          shownWorld,
          actor,
        }),
      );
    const paths = path === '/' ? ['/__sandbox', '/__sandbox/'] : [`/__sandbox${path}`];
    return paths.map((each): Control => ({
      id,
      access: controlDetails[id].access,
      method,
      path: each,
      respond,
    }));
  });
}

/** The method and the path template of a control, from `/__sandbox` on. */
export function routeOf(id: ControlId): { readonly method: ControlRoute['method']; readonly path: string } {
  const [method, path] = controlRoutes[id].split(' ') as [ControlRoute['method'], string];
  return { method, path };
}

function responseOf(id: ControlId, result: unknown): PlainResponse {
  const { status, content } = controlDetails[id];
  if (content === 'other') return result as PlainResponse;
  return content === 'json' ? json(status, result) : noContent();
}
