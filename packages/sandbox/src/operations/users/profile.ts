import { toUser } from '../../domain/users/users.ts';
import { notFound } from '../../http/http-error.ts';
import type { Resolver } from '../resolver.ts';

/** Returns the user. */
export const getUser: Resolver<'getUser'> = ({ subject: { user } }) => toUser(user);

/** Returns the postal address. Without one, the response is 404, as for optional scopes. */
export const getUserAddress: Resolver<'getUserAddress'> = ({ subject: { user } }) => {
  const { address } = user.profile;
  if (!address) throw notFound(`User ${user.id} has no address`);
  return address;
};

/** Returns the main confirmed email address. Without one, the response is 404, as for optional scopes. */
export const getUserEmail: Resolver<'getUserEmail'> = ({ subject: { user } }) => {
  const { email } = user.profile;
  if (email === undefined) throw notFound(`User ${user.id} has no confirmed email address`);
  return email;
};

/** Returns the identity. Without one, the response is 404, as for optional scopes. */
export const getUserIdentity: Resolver<'getUserIdentity'> = ({ subject: { user } }) => {
  const { name, surname, ...rest } = user.profile.identity ?? {};
  if (name === undefined || surname === undefined) {
    throw notFound(`User ${user.id} has no confirmed identity`);
  }
  return { name, surname, ...rest };
};

/** Returns the main confirmed phone number. Without one, the response is 404, as for optional scopes. */
export const getUserPhone: Resolver<'getUserPhone'> = ({ subject: { user } }) => {
  const { phone } = user.profile;
  if (phone === undefined) throw notFound(`User ${user.id} has no confirmed phone number`);
  return phone;
};

/** Returns the last position of the user. */
export const getUserPosition: Resolver<'getUserPosition'> = ({ subject: { user } }) => {
  if (!user.position) throw notFound(`User ${user.id} has no position`);
  return user.position;
};

/** Replaces the position of the user. */
export const setUserPosition: Resolver<'setUserPosition'> = ({ world, subject: { user }, body }) => {
  world.users.put({ ...user, position: body });
  return body;
};

/** Returns the questionnaire of the user. */
export const getUserQuestionnaire: Resolver<'getUserQuestionnaire'> = ({ subject: { user } }) => {
  if (!user.questionnaire) throw notFound(`User ${user.id} has no questionnaire`);
  return user.questionnaire;
};

/** Returns the politically exposed persons that the user declared. */
export const listPoliticallyExposedPersons: Resolver<'listPoliticallyExposedPersons'> = ({
  subject: { user },
}) => [...(user.profile.pep ?? [])];
