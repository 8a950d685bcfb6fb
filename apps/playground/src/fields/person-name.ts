import type { User } from '@litas/client';

/** What to call a person. */
export interface PersonName {
  readonly name: string;
  /** Two letters at the most. */
  readonly initials: string;
}

/** The best name that the scopes show; the id when they show none. */
export function personName({ id, identity, display_name: displayName }: User): PersonName {
  const full = [identity?.name, identity?.surname].filter((part) => part !== undefined).join(' ');
  const name = full || displayName || '';
  if (name === '') return { name: `User ${id}`, initials: '?' };
  const letters = name.split(/\s+/).map(firstLetter);
  return { name, initials: letters.slice(0, 2).join('').toUpperCase() };
}

// What a reader takes for one letter can be several code points.
function firstLetter(word: string): string {
  for (const { segment } of new Intl.Segmenter().segment(word)) return segment;
  return '';
}
