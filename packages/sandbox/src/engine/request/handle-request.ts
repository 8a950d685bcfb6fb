import type { HttpError } from '../../http/http-error.ts';
import type { PlainRequest, PlainResponse } from '../../http/message.ts';
import { errorPage, isShownAsPage } from '../../oauth/pages/error-page.ts';
import { defaultWorld } from '../../state/store.ts';
import { beginWorld, type ChosenWorld, chooseWorld } from '../context/choose-world.ts';
import { type Diagnostics, failure, newDiagnostics } from '../context/diagnostics.ts';
import type { Engine, Handle } from './engine.ts';
import { record } from './record.ts';
import { respondToTeams } from './respond-to-teams.ts';
import { checkRoute, findRoute, type FoundRoute } from './routes.ts';
import { runInWorld } from './run-in-world.ts';

/** A request with its context. */
interface Received {
  readonly engine: Engine;
  readonly request: PlainRequest;
  readonly diagnostics: Diagnostics;
  readonly unreadable: HttpError | undefined;
}

/** Creates the function that handles every request. */
export const createHandle =
  (engine: Engine): Handle =>
  async (received, unreadable) => {
    const request = atPublicUrl(engine, received);
    const diagnostics = newDiagnostics(engine.teams ? undefined : defaultWorld);
    let response: PlainResponse;
    try {
      response = await respond({ engine, request, diagnostics, unreadable });
    } catch (error) {
      response = failure(request, diagnostics, error);
      const { error: failed, template } = diagnostics;
      if (failed && isShownAsPage(request, template)) {
        response = await errorPage(request, failed, engine.teams !== undefined);
      }
    }
    return record(engine, request, diagnostics, response);
  };

/** Returns a request with the public URL that it is for, which its signature covers and which links in responses begin with. */
function atPublicUrl({ access: { publicUrls } }: Engine, request: PlainRequest): PlainRequest {
  const origin = publicUrls.originOf(request.origin);
  return origin === request.origin ? request : { ...request, origin };
}

/** Chooses the world, finds the route, checks the access, and runs the route. */
function respond(received: Received): PlainResponse | Promise<PlainResponse> {
  const { engine, request, diagnostics, unreadable } = received;
  if (engine.teams) return respondToTeams(engine, engine.teams, request, diagnostics, unreadable);
  const chosen = chooseWorld(engine.store, request);
  return chosen instanceof Promise ? respondLater(received, chosen) : respondIn(received, chosen);
}

const respondLater = async (received: Received, chosen: Promise<ChosenWorld>): Promise<PlainResponse> =>
  respondIn(received, await chosen);

function respondIn(received: Received, world: ChosenWorld): PlainResponse | Promise<PlainResponse> {
  const { engine, request, diagnostics, unreadable } = received;
  if (world.exists) diagnostics.world = world.name;
  if (unreadable) throw unreadable;
  const found = findRoute(engine, request);
  if ('response' in found) return found.response;
  diagnostics.template = found.route.path;
  checkRoute(found.route, request, engine.access);
  return world.exists ? run(received, world, found) : runInNewWorld(received, world, found);
}

async function runInNewWorld(
  received: Received,
  world: ChosenWorld,
  found: FoundRoute,
): Promise<PlainResponse> {
  const { engine, request, diagnostics } = received;
  const control = found.route.kind === 'control' ? found.route.id : undefined;
  await beginWorld(engine.store, world.name, request, engine.access, control);
  diagnostics.world = world.name;
  return run(received, world, found);
}

function run(
  { engine, request, diagnostics }: Received,
  { name: worldName, ofSigner: worldOfSigner }: ChosenWorld,
  found: FoundRoute,
): Promise<PlainResponse> {
  const { route } = found;
  if (route.kind === 'control') {
    return route.respond({ ...found, request, world: worldName, shownWorld: worldName, actor: undefined });
  }
  return runInWorld(engine, { request, found, route, worldName, worldOfSigner, diagnostics });
}
