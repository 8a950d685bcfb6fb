import { needActingFor } from '../access/acts-for.ts';
import { takeCode } from '../confirmation/take-code.ts';
import { confirmContact } from '../users/confirm-contact.ts';
import { toUser } from '../users/to-user.ts';
import type { Resolver } from './resolver.ts';

/** Makes the number that the code was sent to the main one. The one before stays confirmed. */
export const confirmPhone: Resolver<'confirmPhone'> = async ({ world, now, caller, subject, body }) => {
  const { user } = subject;
  needActingFor(caller, user);
  await takeCode(world, now, user.id, 'phone', body.code);
  const confirmed = confirmContact(user, 'phone');
  await world.users.put(confirmed);
  return toUser(confirmed);
};
