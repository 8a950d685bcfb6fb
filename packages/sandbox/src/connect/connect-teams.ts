import type {
  AuditEntry,
  ListAuditEntriesData,
  OwnTeam,
  Team,
  TeamToken,
  TeamTokenInfo,
} from '../generated/controls/types.gen.ts';
import { defaultWorld } from '../state/store.ts';
import { controlClient } from './call-control.ts';
import { type ConnectOptions, readOptions } from './options.ts';

/** Conditions for entries of the audit log. */
export type AuditFilter = NonNullable<ListAuditEntriesData['query']>;

/** The teams of a sandbox. */
export interface ConnectedTeams {
  /** Creates a world of the team. */
  createWorld(this: void, name: string): Promise<void>;
  /** Lets another team use a world of the team. It names the world with its team, such as `shop/checkout-test`. */
  shareWorld(this: void, name: string, team: string): Promise<void>;
  /** Ends what `shareWorld` allowed. */
  unshareWorld(this: void, name: string, team: string): Promise<void>;
  /** Returns the names of the teams with which a world is shared. */
  shares(this: void, name: string): Promise<string[]>;
  /** Returns the team of the token, with its limits and their usage. */
  team(this: void): Promise<OwnTeam>;
  /** Returns entries of the audit log, newest first. A team gets its own part. */
  auditEntries(this: void, filter?: AuditFilter): Promise<AuditEntry[]>;
  /** Returns the teams. Needs the token of the administrator, like the next two. */
  teams(this: void): Promise<Team[]>;
  /** Creates a team with its first token, which is not shown again. */
  createTeam(this: void, team: string): Promise<TeamToken>;
  /** Removes a team with its tokens and worlds. */
  removeTeam(this: void, team: string): Promise<void>;
  /** Returns the tokens of a team, without the tokens themselves. */
  teamTokens(this: void, team: string): Promise<TeamTokenInfo[]>;
  /**
   * Creates a token of a team.
   *
   * @param replaces - Id of the token whose place it takes. @default none, which only the administrator may do
   * @returns The token, which is not shown again.
   */
  createTeamToken(this: void, team: string, replaces?: string): Promise<TeamToken>;
  /** Revokes a token of a team, by its id. */
  revokeTeamToken(this: void, team: string, id: string): Promise<void>;
}

/**
 * Connects to the teams of a sandbox that was started with `--team`. Which methods work depends on the token: that of the administrator, or
 * that of a team.
 *
 * @param url - Scheme, host and port, such as `https://sandbox.example.org`.
 * @param options - The token, limits.
 * @returns The teams. Its calls throw {@link ConnectError}, or the reason of `options.signal`.
 * @throws `TypeError` or `RangeError` that names the invalid option.
 *
 * @example
 * import { createSandbox } from '@litas/sandbox';
 * import { connectSandbox, connectTeams } from '@litas/sandbox/connect';
 * import { serve } from '@litas/sandbox/node';
 *
 * const adminToken = crypto.randomUUID();
 * const server = await serve(createSandbox({ team: { adminToken } }), { port: 0 });
 * const { token } = await connectTeams(server.url, { token: adminToken }).createTeam('shop');
 * const { client } = await connectSandbox(server.url, { token }).world('checkout-test').createClient();
 * console.log(client.length, await connectSandbox(server.url, { token }).worlds()); // 32 [ 'checkout-test' ]
 * await server.close();
 */
export function connectTeams(
  url: string | URL,
  options: Omit<ConnectOptions, 'world'> & { readonly token: string },
): ConnectedTeams {
  const { call, list } = controlClient(readOptions(url, options), defaultWorld);
  const shares = '/worlds/{name}/shares';
  const tokens = '/teams/{team}/tokens';
  return {
    createWorld: async (world) => void (await call('POST /worlds', { body: { world } })),
    shareWorld: (name, team) => call(`PUT ${shares}/{team}`, { path: { name, team } }),
    unshareWorld: (name, team) => call(`DELETE ${shares}/{team}`, { path: { name, team } }),
    shares: async (name) => [...(await call(`GET ${shares}`, { path: { name } })).teams],
    team: () => call('GET /team'),
    auditEntries: list('GET /audit'),
    teams: list('GET /teams'),
    createTeam: (team) => call('POST /teams', { body: { team } }),
    removeTeam: (team) => call('DELETE /teams/{team}', { path: { team } }),
    teamTokens: async (team) => [...(await call(`GET ${tokens}`, { path: { team } })).tokens],
    createTeamToken: (team, replaces) =>
      call(`POST ${tokens}`, { path: { team }, body: { ...(replaces !== undefined && { replaces }) } }),
    revokeTeamToken: (team, id) => call(`DELETE ${tokens}/{id}`, { path: { team, id } }),
  };
}
