import { notFound } from '../core/refusal.ts';
import type { Resolver } from './resolver.ts';

/** The main confirmed number. Who has none yet is not found, as an optional scope wants it. */
export const getUserPhone: Resolver<'getUserPhone'> = async ({ subject: { user } }) => {
  const { phone } = user.profile;
  if (phone === undefined) throw notFound(`User ${user.id} has no confirmed phone number`);
  return phone;
};
