import type { Project } from '../../state/entities.ts';
import type { World } from '../../state/store.ts';
import type { ProjectRecord } from '../../state/user-records.ts';
import type { Resolver } from '../resolver.ts';

/**
 * Returns the projects that the user administers. With `fields` they have only these fields, id and title. The wallet is included only on
 * request, with its number and the name of its owner, who can be another user.
 */
export const listProjects: Resolver<'listProjects'> = async ({ world, subject: { user }, query }) => {
  const projects = await world.projects.where('administratorId', user.id);
  const fields = query.fields?.split(',').map((name) => name.trim());
  return Promise.all(projects.map((project) => toProject(world, project, fields)));
};

async function toProject(
  world: World,
  { id, title, description, wallet_id: walletId, owner_display_name: owner }: ProjectRecord,
  fields: readonly string[] | undefined,
): Promise<Project> {
  const shown = Object.entries({ description, wallet_id: walletId, owner_display_name: owner }).filter(
    ([name, value]) => value !== undefined && (fields?.includes(name) ?? true),
  );
  const wallet = fields?.includes('wallet') ? await walletOf(world, walletId) : undefined;
  return { id, title, ...Object.fromEntries(shown), ...(wallet && { wallet }) };
}

async function walletOf(world: World, walletId: number | undefined): Promise<Project['wallet']> {
  const wallet = walletId === undefined ? undefined : await world.wallets.get(walletId);
  if (!wallet) return undefined;
  const { number, owner_display_name } = wallet.account;
  return { id: wallet.id, owner: wallet.ownerId, account: { number, owner_display_name } };
}
