import { toUser } from '../users/to-user.ts';
import type { Resolver } from './resolver.ts';

/** Everything that is known of the user. */
export const getUser: Resolver<'getUser'> = async ({ subject: { user } }) => toUser(user);
