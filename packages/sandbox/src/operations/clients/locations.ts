import { scopesOf } from '../../auth/access/caller.ts';
import { readHeader } from '../../auth/mac/header.ts';
import { forbidden, invalidParameters } from '../../http/http-error.ts';
import type { ProjectRecord } from '../../state/user-records.ts';
import type { Call, Resolver } from '../resolver.ts';

/**
 * Returns the locations of a project: the project in the signature's `ext` (`project_id`), otherwise the project of the client. A project
 * is open to
 * its clients, and to tokens of its administrators with the scope `projects`.
 */
export const listClientLocations: Resolver<'listClientLocations'> = (call) => {
  const { world, caller, request } = call;
  const { ext } = readHeader(request.headers['authorization']);
  const projectId = readProjectId(new URLSearchParams(ext).get('project_id')) ?? caller.client.projectId;
  if (projectId === undefined) return [];
  const project = world.projects.get(projectId);
  const isOwn = projectId === caller.client.projectId;
  if (project && (isOwn || administers(call, project))) return [...project.locations];
  throw forbidden(`No access to project ${projectId}`);
};

function readProjectId(text: string | null): number | undefined {
  if (text === null) return undefined;
  const id = /^[1-9]\d*$/.test(text) ? Number(text) : NaN;
  if (Number.isSafeInteger(id)) return id;
  throw invalidParameters({ project_id: ['Must be the id of a project'] });
}

function administers(
  { world, caller }: Call<'listClientLocations'>,
  { administratorIds }: ProjectRecord,
): boolean {
  if (caller.kind !== 'token' || !administratorIds.includes(caller.token.userId)) return false;
  return scopesOf(world, caller, caller.token.userId)?.has('projects') ?? false;
}
