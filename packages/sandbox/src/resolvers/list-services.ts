import { servicesOf } from '../users/services.ts';
import type { Resolver } from './resolver.ts';

/** Every service there is, on or off. */
export const listServices: Resolver<'listServices'> = async ({ subject: { user } }) => ({
  user_id: user.id,
  services: servicesOf(user),
});
