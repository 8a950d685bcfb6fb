import { notFound } from '../core/refusal.ts';
import type { Resolver } from './resolver.ts';

/** Who the user is. Who is not identified yet is not found, as an optional scope wants it. */
export const getUserIdentity: Resolver<'getUserIdentity'> = async ({ subject: { user } }) => {
  const { name, surname, ...rest } = user.profile.identity ?? {};
  if (name === undefined || surname === undefined) {
    throw notFound(`User ${user.id} has no confirmed identity`);
  }
  return { name, surname, ...rest };
};
