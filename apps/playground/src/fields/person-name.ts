import type { User } from '@litas/client';
import type { ListedUser } from '@litas/sandbox';

/** The display name of a user. */
export interface PersonName {
  readonly name: string;
  /** At most two letters. */
  readonly initials: string;
}

/** Returns the best name that the scopes reveal, otherwise the id. */
export function personName({ id, identity, display_name: displayName }: User): PersonName {
  const full = [identity?.name, identity?.surname].filter((part) => part !== undefined).join(' ');
  const name = full || displayName || '';
  if (name === '') return { name: `ID ${id}`, initials: '?' };
  const letters = name.split(/\s+/).map(firstLetter);
  return { name, initials: letters.slice(0, 2).join('').toUpperCase() };
}

/** Returns the best name of a user of a world, also the one that the user stated and that is not verified yet. */
export const userName = ({ id, profile, claimedIdentity }: UserOfWorld): PersonName =>
  personName({ id, ...(claimedIdentity && { identity: claimedIdentity }), ...profile });

type UserOfWorld = Pick<ListedUser, 'id' | 'profile' | 'claimedIdentity'>;

// A letter can consist of several code points.
function firstLetter(word: string): string {
  for (const { segment } of new Intl.Segmenter().segment(word)) return segment;
  return '';
}
