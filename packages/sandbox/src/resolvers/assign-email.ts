import { needActingFor } from '../access/acts-for.ts';
import { checkLinks } from '../confirmation/link-template.ts';
import { sendCode } from '../confirmation/send-code.ts';
import { invalidParameters } from '../core/refusal.ts';
import { findHolder } from '../users/find-user.ts';
import { toUser } from '../users/to-user.ts';
import type { Resolver } from './resolver.ts';

/** Notes an e-mail address, in place of one that was not confirmed, and sends it a code. */
export const assignEmail: Resolver<'assignEmail'> = async ({ world, now, caller, subject, body }) => {
  const { user } = subject;
  const { email, parameters } = body;
  needActingFor(caller, user);
  checkLinks(parameters);
  const holder = await findHolder(world, { email });
  // Unlike a phone number's, this clash has no code of its own in any source.
  if (holder && holder.id !== user.id) throw invalidParameters({ email: ['Belongs to another user'] });
  await world.users.put({ ...user, unconfirmed: { ...user.unconfirmed, email } });
  const clientId = caller.client.id;
  await sendCode(world, now, { user, purpose: 'email', clientId, to: { email }, links: parameters });
  return toUser(user);
};
