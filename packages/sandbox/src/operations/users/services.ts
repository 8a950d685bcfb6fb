import { serviceOf, servicesOf } from '../../domain/users/services.ts';
import { notFound } from '../../http/http-error.ts';
import type { Resolver } from '../resolver.ts';

/** Enables a service. An enabled service keeps its date. */
export const enableService: Resolver<'enableService'> = ({ world, now, subject: { user }, path }) => {
  const { service } = path;
  const enabled = { ...user, services: { [service]: now, ...user.services } };
  const result = serviceOf(enabled, service);
  if (!result) throw notFound(`There is no service ${service}`);
  world.users.put(enabled);
  return result;
};

/** Returns all services. */
export const listServices: Resolver<'listServices'> = ({ subject: { user } }) => ({
  user_id: user.id,
  services: servicesOf(user),
});
