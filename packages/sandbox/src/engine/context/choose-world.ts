import { type Access, checkAccess } from '../../http/access.ts';
import { HttpError, notFound } from '../../http/http-error.ts';
import type { PlainRequest } from '../../http/message.ts';
import { defaultWorld, isWorldName, type Store, TooManyWorlds, worldNameRule } from '../../state/store.ts';

/** The world that a request is for. */
export interface ChosenWorld {
  readonly name: string;
  /** Whether it exists. */
  readonly exists: boolean;
  /** The world that the id of the signature belongs to, where the request names one itself. */
  readonly ofSigner?: string | undefined;
}

/**
 * Finds the world that a request is for: the one that its header names, or its query on a page; else the one that its token or code
 * belongs to; else the default. It begins no world.
 */
export async function chooseWorld(store: Store, request: PlainRequest): Promise<ChosenWorld> {
  const id = idOf(request);
  const named = request.headers['x-sandbox-world'] ?? worldOfPage(request.target);
  if (named === undefined) {
    const name = await store.worldOf([...id, ...secretsOf(request)]);
    return { name: name ?? defaultWorld, exists: true };
  }
  if (!isWorldName(named)) {
    throw new HttpError(400, 'invalid_request', `The name of the world is not valid: ${worldNameRule}`);
  }
  const [exists, ofSigner] = await Promise.all([
    named === defaultWorld || store.has(named),
    store.worldOf(id),
  ]);
  return { name: named, exists, ofSigner };
}

/**
 * Begins the world that a request names. A URL alone begins none, except that of a control which changes something, after its origin
 * was checked: a web page elsewhere can make a browser open any URL and post to any page, but it cannot send a header of ours.
 *
 * @param isControl - Whether the request is for one of the sandbox's own controls.
 * @throws `HttpError` with 400, 403 or 404 when the request may not begin a world, or there are too many.
 */
export async function beginWorld(
  store: Store,
  name: string,
  request: PlainRequest,
  access: Access,
  isControl: boolean,
): Promise<void> {
  const { method, headers } = request;
  if (headers['x-sandbox-world'] === undefined && (!isControl || method === 'GET' || method === 'HEAD')) {
    throw notFound(`There is no world ${name}. ${remedy}`);
  }
  // DNS rebinding needs a connection.
  if (request.remoteAddress !== undefined) checkAccess(request, access, 'New worlds');
  try {
    await store.open(name);
  } catch (error) {
    if (!(error instanceof TooManyWorlds)) throw error;
    const problem = `${error.message} Remove one: DELETE /__sandbox/worlds/{name}`;
    throw new HttpError(400, 'invalid_request', problem);
  }
}

const remedy =
  'A world begins with a request that names it in the header x-sandbox-world, or with POST /__sandbox/reset?world={name}';

/** Returns the world in the query of a page or a control, since browsers cannot send the header. */
function worldOfPage(target: string): string | undefined {
  if (!target.startsWith('/frontend/') && !target.startsWith('/__sandbox/')) return undefined;
  const mark = target.indexOf('?');
  return mark < 0 ? undefined : (new URLSearchParams(target.slice(mark + 1)).get('world') ?? undefined);
}

// The header need not be well-formed: its error belongs to the journal of the world that its id belongs to.
const idOf = ({ headers: { authorization } }: PlainRequest): readonly string[] =>
  authorization === undefined ? [] : (/\bid="([^"]{1,128})"/.exec(authorization)?.slice(1) ?? []);

/** Bytes of a body that are looked through. */
const longestBody = 8_192;

/** What looks like a token or a code, where requests that are signed by a client or come from a browser have them. */
function secretsOf({ target, body }: PlainRequest): readonly string[] {
  if (!target.startsWith('/oauth/') && !target.startsWith('/frontend/')) return [];
  const text = body.length > longestBody ? '' : new TextDecoder().decode(body);
  return `${target} ${text}`.match(/\b[A-Za-z\d]{32}\b/g)?.slice(0, 8) ?? [];
}
