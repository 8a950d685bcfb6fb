import { needActingFor } from '../access/acts-for.ts';
import { takeCode } from '../confirmation/take-code.ts';
import { confirmContact } from '../users/confirm-contact.ts';
import { toUser } from '../users/to-user.ts';
import type { Resolver } from './resolver.ts';

/** Makes the address that the code was sent to the user's, in place of the one before. */
export const confirmEmail: Resolver<'confirmEmail'> = async ({ world, now, caller, subject, body }) => {
  const { user } = subject;
  needActingFor(caller, user);
  await takeCode(world, now, user.id, 'email', body.code);
  const confirmed = confirmContact(user, 'email');
  await world.users.put(confirmed);
  return toUser(confirmed);
};
