import type { Project } from '../../state/entities.ts';
import type { World } from '../../state/store.ts';
import type { ProjectRecord } from '../../state/user-records.ts';
import type { Resolver } from '../resolver.ts';

/**
 * Returns the projects that the user administers. With `fields` they have only these fields, id and title. The wallet is included only on
 * request, with its number and the name of its owner, who can be another user.
 */
export const listProjects: Resolver<'listProjects'> = ({ world, subject: { user }, query }) => {
  const projects = world.projects.where('administratorId', user.id);
  const fields = query.fields?.split(',').map((name) => name.trim());
  return projects.map((project) => toProject(world, project, fields));
};

function toProject(
  world: World,
  { id, title, description, wallet_id: walletId, owner_display_name: owner }: ProjectRecord,
  fields: readonly string[] | undefined,
): Project {
  const shown = Object.entries({ description, wallet_id: walletId, owner_display_name: owner }).filter(
    ([name, value]) => value !== undefined && (fields?.includes(name) ?? true),
  );
  const wallet = fields?.includes('wallet') ? walletOf(world, walletId) : undefined;
  return { id, title, ...Object.fromEntries(shown), ...(wallet && { wallet }) };
}

function walletOf(world: World, walletId: number | undefined): Project['wallet'] {
  const wallet = walletId === undefined ? undefined : world.wallets.get(walletId);
  if (!wallet) return undefined;
  const { number, owner_display_name } = wallet.account;
  return { id: wallet.id, owner: wallet.ownerId, account: { number, owner_display_name } };
}
