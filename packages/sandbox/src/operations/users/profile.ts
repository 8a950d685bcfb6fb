import { toUser } from '../../domain/users/users.ts';
import { notFound } from '../../http/http-error.ts';
import type { Resolver } from '../resolver.ts';

/** Everything that is known of the user. */
export const getUser: Resolver<'getUser'> = async ({ subject: { user } }) => toUser(user);

/** The postal address. Who has none yet is not found, as an optional scope wants it. */
export const getUserAddress: Resolver<'getUserAddress'> = async ({ subject: { user } }) => {
  const { address } = user.profile;
  if (!address) throw notFound(`User ${user.id} has no address`);
  return address;
};

/** The main confirmed address. Who has none yet is not found, as an optional scope wants it. */
export const getUserEmail: Resolver<'getUserEmail'> = async ({ subject: { user } }) => {
  const { email } = user.profile;
  if (email === undefined) throw notFound(`User ${user.id} has no confirmed email address`);
  return email;
};

/** Who the user is. Who is not identified yet is not found, as an optional scope wants it. */
export const getUserIdentity: Resolver<'getUserIdentity'> = async ({ subject: { user } }) => {
  const { name, surname, ...rest } = user.profile.identity ?? {};
  if (name === undefined || surname === undefined) {
    throw notFound(`User ${user.id} has no confirmed identity`);
  }
  return { name, surname, ...rest };
};

/** The main confirmed number. Who has none yet is not found, as an optional scope wants it. */
export const getUserPhone: Resolver<'getUserPhone'> = async ({ subject: { user } }) => {
  const { phone } = user.profile;
  if (phone === undefined) throw notFound(`User ${user.id} has no confirmed phone number`);
  return phone;
};

/** Where the user was last said to be. */
export const getUserPosition: Resolver<'getUserPosition'> = async ({ subject: { user } }) => {
  if (!user.position) throw notFound(`User ${user.id} has told no position`);
  return user.position;
};

/** Keeps where the user is, in place of where they were. */
export const setUserPosition: Resolver<'setUserPosition'> = async ({ world, subject: { user }, body }) => {
  await world.users.put({ ...user, position: body });
  return body;
};

/** What became of the questions that the user was asked. */
export const getUserQuestionnaire: Resolver<'getUserQuestionnaire'> = async ({ subject: { user } }) => {
  if (!user.questionnaire) throw notFound(`User ${user.id} has no questionnaire`);
  return user.questionnaire;
};

/** Whom the user has declared, perhaps nobody. */
export const listPoliticallyExposedPersons: Resolver<'listPoliticallyExposedPersons'> = async ({
  subject: { user },
}) => [...(user.profile.pep ?? [])];
