import type { ControlId } from '../../generated/controls/controls.gen.ts';
import { type Access, checkAccess } from '../../http/access.ts';
import { HttpError, notFound } from '../../http/http-error.ts';
import type { PlainRequest } from '../../http/message.ts';
import { nearestName } from '../../http/validate.ts';
import { defaultWorld, isWorldName, type Store, TooManyWorlds, worldNameRule } from '../../state/store.ts';
import { decodeUtf8 } from '../../http/utf8.ts';

/** The world that a request is for. */
export interface ChosenWorld {
  readonly name: string;
  /** Whether the world exists. */
  readonly exists: boolean;
  /** World of the signature's id, when the request names a world itself. */
  readonly ofSigner?: string | undefined;
}

/**
 * Finds the world of a request: the world in its header, or in the query of a page; otherwise the world of its token or code; otherwise the
 * default world. It creates no world.
 */
export function chooseWorld(store: Store, request: PlainRequest): ChosenWorld | Promise<ChosenWorld> {
  const named = request.headers['x-sandbox-world'] ?? worldOfPage(request.target);
  if (named !== undefined) return namedWorld(store, named, idOf(request));
  const id = idOf(request);
  const others = secretsOf(request);
  const secrets = others.length > 0 ? [...id, ...others] : id;
  const found = secrets.length > 0 ? store.worldOf(secrets) : undefined;
  return found instanceof Promise ? found.then(existing) : existing(found);
}

const existing = (name: string = defaultWorld): ChosenWorld => ({ name, exists: true });

async function namedWorld(store: Store, named: string, id: readonly string[]): Promise<ChosenWorld> {
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
 * Creates the world that a request names. A URL alone creates no world, except for a control that {@link givesState}, after its origin was
 * checked: a foreign web page can make a browser open any URL and post to any page, but it cannot send the sandbox's header.
 *
 * @param control - Name of the control; `undefined` when the request is for none.
 * @throws `HttpError` with 400, 403 or 404 when the request may not create a world, or the limit on worlds is reached.
 */
export async function beginWorld(
  store: Store,
  name: string,
  request: PlainRequest,
  access: Access,
  control: string | undefined,
): Promise<void> {
  if (request.headers['x-sandbox-world'] === undefined && (control === undefined || !givesState(control))) {
    // A form of another page can name a world, too, and learns nothing about those that exist.
    const hint = control === undefined ? '' : hintOf(name, await store.worlds());
    throw notFound(`There is no world ${name}. ${hint}${remedy}`);
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

/**
 * Whether a control gives a world its state, so that it creates the world that its URL names. The other controls change a world that
 * exists: a mistyped name must not create one that no test uses.
 */
export const givesState = (control: string): boolean => givingState.has(control);

const givingState: ReadonlySet<string> = new Set<ControlId>([
  'resetWorld',
  'loadWorld',
  'importWorld',
  'restoreSnapshot',
  'createClient',
]);

/**
 * Returns a sentence for an unknown world, and a space after it: a question with the nearest name, otherwise the worlds that exist. Without
 * worlds it is empty.
 */
export function hintOf(name: string, names: readonly string[]): string {
  const nearest = nearestName(name, names);
  if (nearest !== undefined) return `Did you mean ${nearest}? `;
  if (names.length === 0) return '';
  const rest = names.length > mostNames ? `, and ${names.length - mostNames} more` : '';
  return `The worlds are ${names.slice(0, mostNames).join(', ')}${rest}. `;
}

/** Maximum number of worlds that an error lists. */
const mostNames = 10;

const remedy =
  'A world is created by a request that names it in the header x-sandbox-world, or with POST /__sandbox/reset?world={name}';

/** Returns the world in the query of a page or a control, for browsers, which cannot send the header. */
function worldOfPage(target: string): string | undefined {
  if (!target.startsWith('/frontend/') && !target.startsWith('/__sandbox/')) return undefined;
  const mark = target.indexOf('?');
  return mark < 0 ? undefined : (new URLSearchParams(target.slice(mark + 1)).get('world') ?? undefined);
}

// The header need not be well-formed: its error belongs to the journal of the world that its id belongs to.
function idOf({ headers: { authorization } }: PlainRequest): readonly string[] {
  const id = authorization === undefined ? undefined : /\bid="([^"]{1,128})"/.exec(authorization)?.[1];
  return id === undefined ? none : [id];
}

const none: readonly string[] = [];

/** Maximum number of bytes of a body that are searched. */
const longestBody = 8_192;

/** Returns texts that look like tokens or codes, from the places where requests of a client or a browser contain them. */
function secretsOf({ target, body }: PlainRequest): readonly string[] {
  if (!target.startsWith('/oauth/') && !target.startsWith('/frontend/')) return none;
  const text = body.length > longestBody ? '' : decodeUtf8(body);
  return `${target} ${text}`.match(/\b[A-Za-z\d]{32}\b/g)?.slice(0, 8) ?? [];
}
