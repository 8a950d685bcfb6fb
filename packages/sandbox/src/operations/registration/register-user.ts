import { sendCode } from '../../domain/confirmation/confirmation-codes.ts';
import { checkLinks } from '../../domain/confirmation/message-texts.ts';
import { checkPhone } from '../../domain/users/contact-details.ts';
import { checkIdentity } from '../../domain/users/identity.ts';
import { passwordToStore } from '../../state/password-hash.ts';
import { checkPassword } from '../../domain/users/passwords.ts';
import { createUser, findHolder } from '../../domain/users/users.ts';
import { invalidParameters, HttpError } from '../../http/http-error.ts';
import { checkScopes } from '../../oauth/scopes.ts';
import type { Call, Resolver } from '../resolver.ts';

/** Creates a user with an empty wallet, and sends the confirmation codes for the phone number and email address. */
export const registerUser: Resolver<'registerUser'> = async ({ world, now, caller, body }) => {
  const { phone, email, locale, identity, credentials, parameters } = body;
  const contacts = { ...(phone !== undefined && { phone }), ...(email !== undefined && { email }) };
  if (phone !== undefined) checkPhone(phone);
  if (locale !== undefined && !/^[a-z]{2,3}(?:[-_][a-z\d]{2,8}){0,3}$/i.test(locale)) {
    throw invalidParameters({ locale: ['Must be a language code such as lt'] });
  }
  checkCredentials(body);
  checkLinks(parameters);
  checkScopes(parameters?.scopes);
  if (phone !== undefined && findHolder(world, { phone })) throw alreadyExists('phone number');
  if (email !== undefined && findHolder(world, { email })) throw alreadyExists('email address');
  if (identity) checkIdentity(world, identity);

  const user = createUser(world, {
    contacts,
    locale,
    identity,
    password: await passwordToStore(world, credentials?.password ?? ''),
    registeredBy: caller.client.id,
  });
  const clientId = caller.client.id;
  for (const purpose of ['phone', 'email'] as const) {
    const contact = contacts[purpose];
    if (contact === undefined) continue;
    sendCode(world, now, { user, purpose, clientId, to: { [purpose]: contact }, links: parameters });
  }
  return { id: user.id };
};

function checkCredentials({ credentials, phone, email, identity }: Call<'registerUser'>['body']): void {
  if (!credentials) return;
  if (credentials.type !== 'main-password') {
    throw invalidParameters({ 'credentials.type': ['Must be main-password'] });
  }
  const known = [phone, email, identity?.name, identity?.surname];
  checkPassword('credentials.password', credentials.password, known);
}

const alreadyExists = (contact: string): HttpError =>
  new HttpError(409, 'user_already_exists', `A user with this ${contact} exists`);
