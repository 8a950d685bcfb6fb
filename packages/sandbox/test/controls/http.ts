import { checkControl } from '../support/checked-controls.ts';
import { serve } from '../../src/node/index.ts';
import { frozenSandbox } from '../support/caller.ts';
import type { Sandbox, SandboxOptions } from '../../src/index.ts';

/** The response of a control. */
export interface ControlResponse {
  readonly status: number;
  /** The body, parsed; `undefined` where there is none. */
  readonly body: unknown;
}

/** A sandbox whose controls are called over HTTP. */
export interface Controlled extends AsyncDisposable {
  readonly sandbox: Sandbox;
  readonly url: string;
  /** Calls a control, and checks the response against the description; a body that is text is sent as it is. */
  control(method: string, path: string, body?: object | string, world?: string): Promise<ControlResponse>;
}

/** Serves a frozen sandbox. */
export async function startControlled(options: SandboxOptions = {}): Promise<Controlled> {
  const sandbox = frozenSandbox(options);
  const server = await serve(sandbox, { port: 0 });
  return {
    sandbox,
    url: server.url,
    control: async (method, path, body, world) => {
      const response = await fetch(`${server.url}/__sandbox${path}`, {
        method,
        ...(world !== undefined && { headers: { 'x-sandbox-world': world } }),
        ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      });
      const text = await response.text();
      const parsed = text === '' ? undefined : (JSON.parse(text) as unknown);
      checkControl(method, path, response.status, parsed);
      return { status: response.status, body: parsed };
    },
    [Symbol.asyncDispose]: () => server.close(),
  };
}

/** The error response for invalid parameters. */
export const invalid = (properties: Record<string, readonly string[]>): ControlResponse => ({
  status: 400,
  body: {
    error: 'invalid_parameters',
    error_description: 'Some parameters are wrong',
    error_properties: properties,
  },
});
