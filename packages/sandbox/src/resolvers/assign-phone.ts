import { needActingFor } from '../access/acts-for.ts';
import { checkLinks } from '../confirmation/link-template.ts';
import { sendCode } from '../confirmation/send-code.ts';
import { Refusal } from '../core/refusal.ts';
import { checkPhone } from '../users/check-phone.ts';
import { checkScopes } from '../users/check-scopes.ts';
import { findHolder } from '../users/find-user.ts';
import { toUser } from '../users/to-user.ts';
import type { Resolver } from './resolver.ts';

/** Notes a phone number, in place of one that was not confirmed, and sends it a code. */
export const assignPhone: Resolver<'assignPhone'> = async ({ world, now, caller, subject, body }) => {
  const { user } = subject;
  const { phone, parameters } = body;
  needActingFor(caller, user);
  checkPhone(phone);
  checkLinks(parameters);
  checkScopes(parameters?.scopes);
  const holder = await findHolder(world, { phone });
  if (holder && holder.id !== user.id) {
    throw new Refusal(409, 'phone_already_assigned', 'The phone number belongs to another user');
  }
  await world.users.put({ ...user, unconfirmed: { ...user.unconfirmed, phone } });
  const clientId = caller.client.id;
  await sendCode(world, now, { user, purpose: 'phone', clientId, to: { phone }, links: parameters });
  return toUser(user);
};
