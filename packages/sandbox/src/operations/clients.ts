import { scopesOf } from '../auth/access/caller.ts';
import { readHeader } from '../auth/mac/verify-mac.ts';
import { forbidden, invalidParameters } from '../http/http-error.ts';
import type { Client } from '../state/entities.ts';
import type { RedirectHost } from '../state/records.ts';
import type { ProjectRecord } from '../state/user-records.ts';
import type { Call, Resolver } from './resolver.ts';

/** The client that signs, without its key. */
export const getClient: Resolver<'getClient'> = async ({ world, caller: { client } }) => {
  const { number, title, type = 'private_client', permissions, projectId, redirectHosts } = client;
  const project = projectId === undefined ? undefined : await world.projects.get(projectId);
  return {
    ...(number !== undefined && { id: number }),
    title,
    type,
    permissions: [...permissions],
    ...(project && {
      project: {
        id: project.id,
        title: project.title,
        ...(project.wallet_id !== undefined && { wallet_id: project.wallet_id }),
      },
    }),
    hosts: redirectHosts.map(toHost),
  };
};

const toHost = ({ host, protocol, port, path }: RedirectHost): NonNullable<Client['hosts']>[number] => ({
  host,
  protocol,
  ...(typeof port === 'number' && { port }),
  ...(path !== undefined && { path }),
  any_port: port === 'any',
  any_subdomain: false,
});

/**
 * The places of a project: the one that `project_id` in the signature's `ext` names, otherwise the client's own. A project is open to
 * its clients, and to tokens of its administrators with the scope `projects`.
 */
export const listClientLocations: Resolver<'listClientLocations'> = async (call) => {
  const { world, caller, request } = call;
  const { ext } = readHeader(request.headers['authorization']);
  const projectId = readProjectId(new URLSearchParams(ext).get('project_id')) ?? caller.client.projectId;
  if (projectId === undefined) return [];
  const project = await world.projects.get(projectId);
  const isOwn = projectId === caller.client.projectId;
  if (project && (isOwn || (await administers(call, project)))) return [...project.locations];
  throw forbidden(`No access to project ${projectId}`);
};

function readProjectId(text: string | null): number | undefined {
  if (text === null) return undefined;
  const id = /^[1-9]\d*$/.test(text) ? Number(text) : NaN;
  if (Number.isSafeInteger(id)) return id;
  throw invalidParameters({ project_id: ['Must be the id of a project'] });
}

async function administers(
  { world, caller }: Call<'listClientLocations'>,
  { administratorIds }: ProjectRecord,
): Promise<boolean> {
  if (caller.kind !== 'token' || !administratorIds.includes(caller.token.userId)) return false;
  return (await scopesOf(world, caller, caller.token.userId))?.has('projects') ?? false;
}
