import { reveal } from '../../auth/access/gates.ts';
import { confirmedPhonesOf, type Criterion, findUserBy, toUser } from '../../domain/users/users.ts';
import { invalidParameters, notFound } from '../../http/http-error.ts';
import type { Call, Resolver } from '../resolver.ts';

/** Finds a user by a criterion. Every caller gets the id; other fields depend on the scopes. */
export const findUser: Resolver<'findUser'> = ({ world, caller, query }) => {
  const user = findUserBy(world, criterionOf(query));
  if (!user) throw notFound('There is no such user');
  return reveal(world, caller, user.id, 'User', toUser(user));
};

function criterionOf({ email, phone, person_code: codes }: Call<'findUser'>['query']): Criterion {
  if (email !== undefined) return { email };
  if (phone !== undefined) return { phone };
  const [personCode, ...others] = Object.entries(codes ?? {});
  const [nationality, code] = personCode ?? ['', ''];
  if (others.length > 0) throw invalidParameters({ person_code: ['Only one nationality may be sent'] });
  return { nationality, code };
}

/** Returns all confirmed phone numbers, the main one first. */
export const listConfirmedPhones: Resolver<'listConfirmedPhones'> = ({ subject: { user } }) => [
  ...confirmedPhonesOf(user),
];
