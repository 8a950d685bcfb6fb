import { seededMembers } from '../world/cast/seeded-members.ts';
import type { WorldFile } from './world-file.ts';

/** Ids of the users that a world begins with: those of a file, and the seeded ones unless a file stands in their place. */
function userIds(file: WorldFile | undefined): number[] {
  const own = (file?.users ?? []).map(({ id }) => id);
  const withSeeded = file?.seeded ?? file?.users === undefined;
  return [...(withSeeded ? seededMembers().map(({ user }) => user.id) : []), ...own];
}

/** Says that nobody has an id in the world that a sandbox begins with, and who is there; `undefined` when somebody has it. */
export function noSuchUser(id: number, file: WorldFile | undefined): string | undefined {
  const ids = userIds(file);
  if (ids.includes(id)) return undefined;
  const told = ids.slice(0, mostIds).join(', ') + (ids.length > mostIds ? ', …' : '');
  return ids.length === 0
    ? `There is no user ${id}: the world begins with nobody.`
    : `There is no user ${id}. There are ${told}.`;
}

/** Ids that are told at the most. */
const mostIds = 8;
