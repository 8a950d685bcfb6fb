import { notFound } from '../core/refusal.ts';
import type { Resolver } from './resolver.ts';

/** Where the user was last said to be. */
export const getUserPosition: Resolver<'getUserPosition'> = async ({ subject: { user } }) => {
  if (!user.position) throw notFound(`User ${user.id} has told no position`);
  return user.position;
};
