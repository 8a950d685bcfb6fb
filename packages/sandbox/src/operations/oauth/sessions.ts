import { prepareSession } from '../../oauth/pending-requests.ts';
import type { Resolver } from '../resolver.ts';

/** Stores an authorization request, and the user according to the client, until the user opens its page. */
export const createSession: Resolver<'createSession'> = ({ world, now, caller, body }) => ({
  key: prepareSession(world, now, caller.client, body),
});
