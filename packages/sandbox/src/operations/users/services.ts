import { serviceOf, servicesOf } from '../../domain/users/services.ts';
import { notFound } from '../../http/http-error.ts';
import type { Resolver } from '../resolver.ts';

/** Switches a service on. One that is on stays as it is, since when it was. */
export const enableService: Resolver<'enableService'> = async ({ world, now, subject: { user }, path }) => {
  const { service } = path;
  const enabled = { ...user, services: { [service]: now, ...user.services } };
  const answer = serviceOf(enabled, service);
  if (!answer) throw notFound(`There is no service ${service}`);
  await world.users.put(enabled);
  return answer;
};

/** Every service there is, on or off. */
export const listServices: Resolver<'listServices'> = async ({ subject: { user } }) => ({
  user_id: user.id,
  services: servicesOf(user),
});
