import type { Resolver } from './resolver.ts';

/** Whom the user has declared, perhaps nobody. */
export const listPoliticallyExposedPersons: Resolver<'listPoliticallyExposedPersons'> = async ({
  subject: { user },
}) => [...(user.profile.pep ?? [])];
