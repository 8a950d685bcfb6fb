import { prepareSession } from '../../oauth/pending-requests.ts';
import type { Resolver } from '../resolver.ts';

/** Keeps an authorization request, and who the client says the user is, until the user opens its page. */
export const createSession: Resolver<'createSession'> = async ({ world, now, caller, body }) => ({
  key: await prepareSession(world, now, caller.client, body),
});
