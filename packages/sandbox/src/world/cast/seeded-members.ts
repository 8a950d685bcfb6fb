import { coffeeCorner } from './coffee-corner.ts';
import { jakub } from './jakub.ts';
import { mantas } from './mantas.ts';
import type { Member } from './member.ts';
import { ona } from './ona.ts';

/** Who is there when no world file says otherwise, the first person first. What they hold is the same on every day. */
export const seededMembers = (): readonly Member[] => [ona(''), jakub, mantas, coffeeCorner];
