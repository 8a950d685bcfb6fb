import { notFound } from '../core/refusal.ts';
import type { Resolver } from './resolver.ts';

/** The main confirmed address. Who has none yet is not found, as an optional scope wants it. */
export const getUserEmail: Resolver<'getUserEmail'> = async ({ subject: { user } }) => {
  const { email } = user.profile;
  if (email === undefined) throw notFound(`User ${user.id} has no confirmed e-mail address`);
  return email;
};
