import type { Client } from '../../state/entities.ts';
import type { RedirectHost } from '../../state/records.ts';
import type { Resolver } from '../resolver.ts';

/** Returns the calling client, without its key. */
export const getClient: Resolver<'getClient'> = ({ world, caller: { client } }) => {
  const { number, title, type = 'private_client', permissions, projectId, redirectHosts } = client;
  const project = projectId === undefined ? undefined : world.projects.get(projectId);
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
