import { createSandbox, type Sandbox, type SandboxOptions, type TeamLimits } from '../../src/index.ts';
import { call, type ApiResponse, type Credentials, noon, type Sent } from '../support/caller.ts';
import { checkControl } from '../support/checked-controls.ts';
import { recordDefects } from '../support/defects.ts';

/** The token of the administrator. */
export const adminToken = 'administrator-of-the-tests-0123456789';

/** The response of a control. */
export interface ControlResponse {
  readonly status: number;
  readonly headers: Headers;
  // Tests say what they expect of it.
  readonly body: Record<string, unknown>;
}

/** A sandbox for teams, in this process or behind an address. */
export interface SharedSandbox {
  readonly sandbox: Pick<Sandbox, 'fetch' | 'origin'>;
  /** Returns the names of all worlds in the store. */
  readonly worlds: () => Promise<readonly string[]>;
  /** Calls a control, and checks the response against the description. */
  control(token: string | undefined, route: string, body?: object, world?: string): Promise<ControlResponse>;
  /** Creates a team, and returns its token. */
  team(name: string): Promise<string>;
  /** Creates a client in a world of a team. */
  client(token: string, world: string, client?: object): Promise<Credentials>;
  /** Returns the password of a user. */
  password(token: string, world: string, user?: number): Promise<string>;
  /** Logs a user in with a password. */
  token(client: Credentials, password: string, scope: string): Promise<Credentials>;
  /** Sends a signed request. */
  call(signer: Credentials, target: string, sent?: Sent): Promise<ApiResponse>;
}

/** Creates a sandbox for teams with a frozen clock. */
export function shareSandbox({
  limits,
  ...options
}: Omit<SandboxOptions, 'team'> & { readonly limits?: TeamLimits } = {}): SharedSandbox & {
  readonly sandbox: Sandbox;
} {
  const sandbox = createSandbox({ now: noon, log: recordDefects, ...options, team: { adminToken, limits } });
  return { ...callsOf(sandbox, sandbox.worlds), sandbox };
}

/**
 * Returns functions that call a sandbox for teams.
 *
 * @param worlds - Returns the names of all worlds in its store.
 */
export function callsOf(sandbox: SharedSandbox['sandbox'], worlds: SharedSandbox['worlds']): SharedSandbox {
  const control: SharedSandbox['control'] = async (token, route, body, world) => {
    const [method = '', path = ''] = route.split(' ');
    const response = await sandbox.fetch(`${sandbox.origin}/__sandbox${path}`, {
      method,
      headers: {
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
        ...(world !== undefined && { 'x-sandbox-world': world }),
      },
      ...(body && { body: JSON.stringify(body) }),
    });
    const { status, headers } = response;
    const text = await response.text();
    const isJson = headers.get('content-type') === 'application/json';
    const parsed = (isJson ? JSON.parse(text) : undefined) as Record<string, unknown> | undefined;
    if (isJson || text === '') checkControl(method, path, status, parsed);
    return { status, headers, body: parsed ?? {} };
  };
  return {
    sandbox,
    worlds,
    control,
    team: async (team) => String((await control(adminToken, 'POST /teams', { team })).body['token']),
    client: async (token, world, client = {}) => {
      const { body } = await control(token, 'POST /clients', client, world);
      return { id: String(body['client']), key: String(body['key']) };
    },
    password: async (token, world, user = 5101) => {
      const { body } = await control(token, 'GET /passwords', undefined, world);
      const passwords = body['passwords'] as { user: number; password: string }[];
      return passwords.find((each) => each.user === user)?.password ?? '';
    },
    token: async (client, password, scope) => {
      const form = { grant_type: 'password', username: 'ona@example.org', password, scope };
      const { status, body } = await call(sandbox, client, '/oauth/v1/token', { method: 'POST', form });
      if (status !== 200) throw new Error(`No token: ${JSON.stringify(body)}`);
      return { id: String(body['access_token']), key: String(body['mac_key']) };
    },
    call: (signer, target, sent) => call(sandbox, signer, target, sent),
  };
}
