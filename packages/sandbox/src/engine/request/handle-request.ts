import type { HttpError } from '../../http/http-error.ts';
import type { PlainRequest, PlainResponse } from '../../http/message.ts';
import { defaultWorld } from '../../state/store.ts';
import { beginWorld, chooseWorld } from '../context/choose-world.ts';
import { type Diagnostics, failure, newDiagnostics } from '../context/diagnostics.ts';
import type { Engine, Handle } from './engine.ts';
import { record } from './record.ts';
import { respondToTeams } from './respond-to-teams.ts';
import { checkRoute, findRoute } from './routes.ts';
import { runInWorld } from './run-in-world.ts';

/** Creates the function that handles every request. */
export const createHandle =
  (engine: Engine): Handle =>
  async (received, unreadable) => {
    const request = atPublicUrl(engine, received);
    const diagnostics = newDiagnostics(engine.teams ? undefined : defaultWorld);
    let response: PlainResponse;
    try {
      response = await respond(engine, request, diagnostics, unreadable);
    } catch (error) {
      response = failure(request, diagnostics, error);
    }
    return record(engine, request, diagnostics, response);
  };

/** Returns a request with the public URL that it is for, which its signature covers and which links in responses begin with. */
function atPublicUrl({ access: { publicUrls } }: Engine, request: PlainRequest): PlainRequest {
  const origin = publicUrls.originOf(request.origin);
  return origin === request.origin ? request : { ...request, origin };
}

/** Chooses the world, finds the route, checks the access, and runs the route. */
async function respond(
  engine: Engine,
  request: PlainRequest,
  diagnostics: Diagnostics,
  unreadable: HttpError | undefined,
): Promise<PlainResponse> {
  const { store, access, teams } = engine;
  if (teams) return respondToTeams(engine, teams, request, diagnostics, unreadable);
  const { name: worldName, exists, ofSigner: worldOfSigner } = await chooseWorld(store, request);
  if (exists) diagnostics.world = worldName;
  if (unreadable) throw unreadable;
  const found = findRoute(engine, request);
  if ('response' in found) return found.response;
  const { route } = found;
  diagnostics.template = route.path;
  checkRoute(route, request, access);
  if (!exists) {
    await beginWorld(store, worldName, request, access, route.kind === 'control' ? route.id : undefined);
    diagnostics.world = worldName;
  }
  if (route.kind === 'control') {
    return route.respond({ ...found, request, world: worldName, shownWorld: worldName, actor: undefined });
  }
  return runInWorld(engine, { request, found, route, worldName, worldOfSigner, diagnostics });
}
