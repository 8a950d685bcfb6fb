import { type ControlId, controlRoutes, type ControlTypes } from '../generated/controls/controls.gen.ts';
import type { Error as ErrorBody } from '../generated/controls/types.gen.ts';
import { ConnectError } from './connect-error.ts';
import type { ConnectSettings } from './options.ts';
import { readBytes } from './read-bytes.ts';

/** The input of a control. */
interface ControlInput<Id extends ControlId> {
  readonly path?: ControlTypes[Id]['data']['path'];
  readonly query?: ControlTypes[Id]['data']['query'];
  readonly body?: ControlTypes[Id]['data']['body'];
}

/** A parsed response. A missing field is absent, never `undefined`. */
type Parsed<Value> = Value extends object
  ? { [Name in keyof Value]: Parsed<Exclude<Value[Name], undefined>> }
  : Value;

/** Calls controls of one world. */
export interface ControlClient {
  /** Calls a control that responds with JSON or nothing. */
  call<Id extends ControlId>(
    this: void,
    id: Id,
    input?: ControlInput<Id>,
  ): Promise<Parsed<ControlTypes[Id]['response']>>;
  /** Calls a control that responds with bytes. */
  bytes<Id extends ControlId>(this: void, id: Id, input?: ControlInput<Id>): Promise<Uint8Array>;
}

/** Creates a client for the controls of one world. */
export function controlClient(settings: ConnectSettings, world: string): ControlClient {
  const send = async (id: ControlId, input: ControlInput<ControlId> = {}): Promise<Uint8Array> => {
    const { method, url } = targetOf(settings.origin, id, input);
    const { body } = input;
    const headers = {
      ...controlHeaders(settings, world),
      ...(body !== undefined && { 'content-type': 'application/json' }),
    };
    const init = { method, headers, ...(body !== undefined && { body: JSON.stringify(body) }) };
    const deadline = AbortSignal.timeout(settings.timeoutMs);
    const signal = settings.signal ? AbortSignal.any([settings.signal, deadline]) : deadline;
    try {
      settings.signal?.throwIfAborted();
      // What redirects is no sandbox, and the token is for this address only.
      const response = await settings.fetch(url, { ...init, signal, redirect: 'error' });
      const bytes = await readBytes(response, settings.maxResponseBytes);
      if (!response.ok) throw rejected(`${method} ${new URL(url).pathname}`, response.status, bytes, url);
      return bytes;
    } catch (error) {
      throw failureOf(error, settings, deadline);
    }
  };
  return {
    call: async (id, input) => {
      const bytes = await send(id, input);
      if (bytes.length === 0) return undefined as never;
      const value = parsed(bytes);
      if (value === undefined) throw notASandbox(settings.origin);
      return value as never;
    },
    bytes: send,
  };
}

/** Returns the headers of a request to a control. */
export const controlHeaders = ({ token }: ConnectSettings, world: string): Record<string, string> => ({
  'x-sandbox-world': world,
  ...(token !== undefined && { authorization: `Bearer ${token}` }),
});

function targetOf(origin: string, id: ControlId, { path, query }: ControlInput<ControlId>) {
  const [method = '', template = ''] = controlRoutes[id].split(' ');
  const filled = template.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(String((path as Readonly<Record<string, unknown>> | undefined)?.[name])),
  );
  const fields = Object.entries(query ?? {}).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value]],
  );
  const search = fields.length > 0 ? `?${new URLSearchParams(fields)}` : '';
  return { method, url: `${origin}/__sandbox${filled}${search}` };
}

/** Returns the error of a failed call: the reason of the caller's signal, or a `ConnectError`. */
export function failureOf(
  error: unknown,
  { origin, signal, timeoutMs }: ConnectSettings,
  deadline: AbortSignal,
): unknown {
  if (signal?.aborted) return signal.reason;
  if (error instanceof ConnectError) return error;
  if (deadline.aborted) {
    return new ConnectError(
      'timed_out',
      `The sandbox at ${origin} did not respond within ${timeoutMs} ms. Raise timeoutMs, or start the sandbox again.`,
      { cause: error },
    );
  }
  return unreachable(origin, error);
}

/** Creates the error for an address where nothing responds. The message tells how to start a sandbox there. */
export function unreachable(origin: string, cause: unknown): ConnectError {
  const { port, protocol } = new URL(origin);
  const option = port === '4010' ? '' : ` --port ${port || (protocol === 'https:' ? '443' : '80')}`;
  return new ConnectError(
    'unreachable',
    `No sandbox responds at ${origin}. Start one: npx @litas/sandbox${option}. From a page, its origin must be allowed: --allow-host.`,
    { cause },
  );
}

/** Creates the error for an error response. A body that does not have the sandbox's form comes from another server. */
export function rejected(what: string, status: number, bytes: Uint8Array, url: string): ConnectError {
  const {
    error,
    error_description: description,
    error_properties: problems = {},
  } = Object(parsed(bytes)) as Partial<ErrorBody>;
  if (typeof error !== 'string' || typeof description !== 'string') return notASandbox(new URL(url).origin);
  const fields = Object.entries(problems).map(([field, messages]) => `${field}: ${messages.join(', ')}`);
  // The description of this one says no more than that there are fields.
  const general = error === 'invalid_parameters' && fields.length > 0 ? [] : [description];
  const said = [...general, ...fields].join('; ');
  return new ConnectError('rejected', `${what} responded with ${status}: ${said}.`, undefined, {
    status,
    error,
    problems,
  });
}

const notASandbox = (origin: string): ConnectError =>
  new ConnectError(
    'not_a_sandbox',
    `What responds at ${origin} is no sandbox. Give connectSandbox the URL that litas-sandbox prints when it starts.`,
  );

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}
