import type { ControlId, controlRoutes, ControlTypes } from '../generated/controls/controls.gen.ts';
import type { Error as ErrorBody } from '../generated/controls/types.gen.ts';
import { ConnectError } from './connect-error.ts';
import { type ConnectSettings, eitherOf } from './options.ts';
import { readBytes } from './read-bytes.ts';
import { decodeUtf8 } from '../http/utf8.ts';

/** The types of each control by its method and path. A page does not load the names of the controls, only what it sends. */
type Routes = { readonly [Id in ControlId as (typeof controlRoutes)[Id]]: ControlTypes[Id] };

/** The method and the path template of a control, such as `GET /clock`. */
type Route = keyof Routes;

type Data<Of extends Route> = Routes[Of]['data'];
type ResponseOf<Of extends Route> = Parsed<Routes[Of]['response']>;

/** The input of a control. */
interface ControlInput<Of extends Route> {
  readonly path?: Data<Of>['path'];
  readonly query?: Data<Of>['query'];
  readonly body?: Data<Of>['body'];
}

/** A parsed response. A missing field is absent, never `undefined`. */
type Parsed<Value> = Value extends object
  ? { [Name in keyof Value]: Parsed<Exclude<Value[Name], undefined>> }
  : Value;

/** The items of a list, which is the only field of a response. */
type ItemOf<Of extends Route> =
  ResponseOf<Of> extends Readonly<Record<string, readonly (infer Item)[]>> ? Item : never;

/** Calls controls of one world. */
export interface ControlClient {
  /** Calls a control that responds with JSON or nothing. */
  call<Of extends Route>(this: void, route: Of, input?: ControlInput<Of>): Promise<ResponseOf<Of>>;
  /** Returns a function that calls a control and returns its list. `Item` is its type where the description does not have all fields. */
  list<Of extends Route, Item = ItemOf<Of>>(
    this: void,
    route: Of,
  ): (query?: Data<Of>['query']) => Promise<Item[]>;
  /** Returns a function that calls a control with a body. `Result` is the type where the description does not have all fields. */
  send<Of extends Route, Result = ResponseOf<Of>>(
    this: void,
    route: Of,
  ): (body: Data<Of>['body']) => Promise<Result>;
  /** Calls a control that responds with bytes. */
  bytes<Of extends Route>(this: void, route: Of, input?: ControlInput<Of>): Promise<Uint8Array>;
}

/** Creates a client for the controls of one world. */
export function controlClient(settings: ConnectSettings, world: string): ControlClient {
  const request = async (route: Route, input: ControlInput<Route> = {}): Promise<Uint8Array> => {
    // Created before anything is awaited, so that the caller is on the stack, also of a promise that is not awaited.
    const { stack } = new Error(`${route} was called here`);
    const { method, url } = targetOf(settings.origin, route, input);
    const { body } = input;
    const headers = {
      ...controlHeaders(settings, world),
      ...(body !== undefined && { 'content-type': 'application/json' }),
    };
    const init = { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) };
    const deadline = AbortSignal.timeout(settings.timeoutMs);
    const signal = eitherOf(settings.signal, deadline);
    try {
      settings.signal?.throwIfAborted();
      // What redirects is no sandbox, and the token is for this address only.
      const response = await settings.fetch(url, { ...init, signal, redirect: 'error' });
      const bytes = await readBytes(response, settings.maxResponseBytes);
      if (!response.ok)
        throw rejected(`${method} ${new URL(url).pathname}`, response.status, bytes, settings.origin);
      return bytes;
    } catch (error) {
      const failure = failureOf(error, settings, deadline);
      if (failure instanceof ConnectError) failure.stack += `\n${stack}`;
      throw failure;
    }
  };
  const call: ControlClient['call'] = async (route, input) => {
    const bytes = await request(route, input);
    if (bytes.length === 0) return undefined as never;
    const value = parsed(bytes);
    if (value === undefined) throw notASandbox(settings.origin);
    return value as never;
  };
  return {
    call,
    list: (route) => async (query) => Object.values(Object(await call(route, { query })))[0] as never,
    send: (route) => (body) => call(route, { body }) as never,
    bytes: request,
  };
}

/** Returns the headers of a request to a control. */
export const controlHeaders = ({ token }: ConnectSettings, world: string): Record<string, string> => ({
  'x-sandbox-world': world,
  ...(token !== undefined && { authorization: `Bearer ${token}` }),
});

function targetOf(origin: string, route: Route, { path, query }: ControlInput<Route>) {
  const [method = '', template = ''] = route.split(' ');
  const filled = template.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(String((path as Readonly<Record<string, unknown>> | undefined)?.[name])),
  );
  const url = new URL(`${origin}/__sandbox${filled}`);
  for (const [name, value] of Object.entries(query ?? {})) {
    if (value !== undefined) url.searchParams.set(name, `${value}`);
  }
  return { method, url: url.href };
}

/** Returns the error of a failed call: the reason of the caller's signal, or a `ConnectError`. */
export function failureOf(error: unknown, settings: ConnectSettings, deadline: AbortSignal): unknown {
  const { signal } = settings;
  if (signal?.aborted) return signal.reason;
  if (error instanceof ConnectError) return error;
  if (deadline.aborted) {
    return new ConnectError(
      'timed_out',
      `The sandbox at ${settings.origin} did not respond within ${settings.timeoutMs} ms. Raise timeoutMs, or start the sandbox again.`,
      { cause: error },
    );
  }
  return unreachable(settings, error);
}

/** Creates the error for an address where nothing responds, or whose certificate is not accepted. */
export function unreachable(settings: ConnectSettings, cause: unknown): ConnectError {
  const { origin } = settings;
  // Node.js names the reason; a browser does not.
  const { code = '' } = Object(Object(cause).cause) as { code?: string };
  const reason = code && ` (${code})`;
  return new ConnectError(
    'unreachable',
    /CERT|SIGNATURE/.test(code)
      ? `The certificate of ${origin} is not accepted${reason}. If it is your own, set NODE_EXTRA_CA_CERTS=FILE.`
      : `No sandbox responds at ${origin}${reason}. ${remedyOf(settings)}. From a page, its origin must be allowed: --allow-host.`,
    { cause },
  );
}

/** Tells how to start a sandbox. With https there is a proxy, which no command of the sandbox starts. */
function remedyOf({ origin, token }: ConnectSettings): string {
  const { port, protocol } = new URL(origin);
  if (protocol === 'https:') return 'Check the address, the certificate and the proxy';
  // An address without a port is that of a proxy, too.
  const option = port && port !== '4010' ? ` --port ${port}` : '';
  return `Start one: npx @litas/sandbox${option}${token ? ' --team' : ''}`;
}

/** Creates the error for an error response. A body that does not have the sandbox's form comes from another server. */
export function rejected(what: string, status: number, bytes: Uint8Array, origin: string): ConnectError {
  const {
    error,
    error_description: description,
    error_properties: problems = {},
  } = Object(parsed(bytes)) as Partial<ErrorBody>;
  if (typeof error !== 'string' || typeof description !== 'string') return notASandbox(origin);
  const fields = Object.entries(problems).map(([field, messages]) => `${field}: ${messages.join(', ')}`);
  // The description of this one says no more than that there are fields.
  if (error !== 'invalid_parameters' || fields.length === 0) fields.unshift(description);
  return new ConnectError('rejected', `${what} responded with ${status}: ${fields.join('; ')}.`, undefined, {
    status,
    error,
    problems,
  });
}

const notASandbox = (origin: string): ConnectError =>
  new ConnectError(
    'not_a_sandbox',
    `What responds at ${origin} is no sandbox. Give connectSandbox the URL that litas-sandbox prints.`,
  );

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(decodeUtf8(bytes));
  } catch {
    return undefined;
  }
}
