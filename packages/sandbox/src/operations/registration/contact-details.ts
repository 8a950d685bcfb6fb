import { needActingFor } from '../../auth/access/caller.ts';
import { sendCode, takeCode } from '../../domain/confirmation/confirmation-codes.ts';
import { checkLinks } from '../../domain/confirmation/message-texts.ts';
import { checkPhone, confirmContact } from '../../domain/users/contact-details.ts';
import { findHolder, toUser } from '../../domain/users/users.ts';
import { invalidParameters, HttpError } from '../../http/http-error.ts';
import { checkScopes } from '../../oauth/scopes.ts';
import type { Resolver } from '../resolver.ts';

/** Stores an email address, replaces an unconfirmed one, and sends a code to it. */
export const assignEmail: Resolver<'assignEmail'> = ({ world, now, caller, subject, body }) => {
  const { user } = subject;
  const { email, parameters } = body;
  needActingFor(caller, user);
  checkLinks(parameters);
  const holder = findHolder(world, { email });
  // Unlike a phone number's, this clash has no code of its own in any source.
  if (holder && holder.id !== user.id) throw invalidParameters({ email: ['Belongs to another user'] });
  world.users.put({ ...user, unconfirmed: { ...user.unconfirmed, email } });
  const clientId = caller.client.id;
  sendCode(world, now, { user, purpose: 'email', clientId, to: { email }, links: parameters });
  return toUser(user);
};

/** Confirms an email address with the code, and replaces the previous address. */
export const confirmEmail: Resolver<'confirmEmail'> = ({ world, now, caller, subject, body }) => {
  const { user } = subject;
  needActingFor(caller, user);
  takeCode(world, now, user.id, 'email', body.code);
  const confirmed = confirmContact(user, 'email');
  world.users.put(confirmed);
  return toUser(confirmed);
};

/** Stores a phone number, replaces an unconfirmed one, and sends a code to it. */
export const assignPhone: Resolver<'assignPhone'> = ({ world, now, caller, subject, body }) => {
  const { user } = subject;
  const { phone, parameters } = body;
  needActingFor(caller, user);
  checkPhone(phone);
  checkLinks(parameters);
  checkScopes(parameters?.scopes);
  const holder = findHolder(world, { phone });
  if (holder && holder.id !== user.id) {
    throw new HttpError(409, 'phone_already_assigned', 'The phone number belongs to another user');
  }
  world.users.put({ ...user, unconfirmed: { ...user.unconfirmed, phone } });
  const clientId = caller.client.id;
  sendCode(world, now, { user, purpose: 'phone', clientId, to: { phone }, links: parameters });
  return toUser(user);
};

/** Confirms a phone number with the code, and makes it the main one. The previous number stays confirmed. */
export const confirmPhone: Resolver<'confirmPhone'> = ({ world, now, caller, subject, body }) => {
  const { user } = subject;
  needActingFor(caller, user);
  takeCode(world, now, user.id, 'phone', body.code);
  const confirmed = confirmContact(user, 'phone');
  world.users.put(confirmed);
  return toUser(confirmed);
};
