import { HttpError } from '../../http/http-error.ts';
import type { PlainRequest } from '../../http/message.ts';
import { defaultWorld, isWorldName, type Store, TooManyWorlds, worldNameRule } from '../../state/store.ts';

/**
 * Finds the world that a request is for: the one that its header names, or its query on a page; else the one that its token or code
 * belongs to; else the default.
 */
export function chooseWorld(store: Store, request: PlainRequest): string | Promise<string> {
  const named = request.headers['x-sandbox-world'] ?? worldOfPage(request.target);
  if (named !== undefined) return openWorld(store, named);
  // Most sandboxes have one world, and most requests are for a fast answer.
  return store.hasSeveralWorlds ? worldOfSecrets(store, request) : defaultWorld;
}

async function worldOfSecrets(store: Store, request: PlainRequest): Promise<string> {
  const id = idOf(request);
  for (const secret of [...(id === undefined ? [] : [id]), ...secretsOf(request)]) {
    const world = await store.worldOf(secret);
    if (world !== undefined) return world;
  }
  return defaultWorld;
}

/** Makes sure that a world is there which a request names. */
async function openWorld(store: Store, name: string): Promise<string> {
  if (!isWorldName(name)) {
    throw new HttpError(400, 'invalid_request', `The name of the world is not one: ${worldNameRule}`);
  }
  try {
    await store.open(name);
  } catch (error) {
    if (!(error instanceof TooManyWorlds)) throw error;
    const remedy = 'Remove one: DELETE /__sandbox/worlds/{name}';
    throw new HttpError(400, 'invalid_request', `${error.message} ${remedy}`);
  }
  return name;
}

/** Browsers send no headers of ours: a page is told its world by its query, and so are the controls. */
function worldOfPage(target: string): string | undefined {
  if (!target.startsWith('/frontend/') && !target.startsWith('/__sandbox/')) return undefined;
  const mark = target.indexOf('?');
  return mark < 0 ? undefined : (new URLSearchParams(target.slice(mark + 1)).get('world') ?? undefined);
}

const idOf = ({ headers: { authorization } }: PlainRequest): string | undefined =>
  authorization === undefined ? undefined : /\bid="([^"]{1,128})"/.exec(authorization)?.[1];

/** Octets of a body that are looked through. */
const longestBody = 8_192;

/** What looks like a token or a code, where requests that are signed by a client or come from a browser have them. */
function secretsOf({ target, body }: PlainRequest): readonly string[] {
  if (!target.startsWith('/oauth/') && !target.startsWith('/frontend/')) return [];
  const text = body.length > longestBody ? '' : new TextDecoder().decode(body);
  return `${target} ${text}`.match(/\b[A-Za-z\d]{32}\b/g)?.slice(0, 8) ?? [];
}
