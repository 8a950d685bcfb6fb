import { notFound } from '../core/refusal.ts';
import type { Resolver } from './resolver.ts';

/** The postal address. Who has none yet is not found, as an optional scope wants it. */
export const getUserAddress: Resolver<'getUserAddress'> = async ({ subject: { user } }) => {
  const { address } = user.profile;
  if (!address) throw notFound(`User ${user.id} has no address`);
  return address;
};
