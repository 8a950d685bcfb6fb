import { closestMatch } from 'leven';

/** Finds the name that somebody may have meant; `undefined` when none is near. */
export const nearestName = (wrong: string, names: readonly string[]): string | undefined =>
  closestMatch(wrong.slice(0, longest), names, { maxDistance: Math.max(1, Math.floor(wrong.length / 3)) });

/** Characters of a wrong name that are compared. */
const longest = 64;
