import type { ListedUser } from '@litas/sandbox';

/**
 * Returns the contact that a person has to confirm before a login with it; `undefined` if the login is possible.
 *
 * @param username - The email address or phone number that the person logs in with.
 * @param user - The person in the world.
 */
export function contactToConfirm(
  username: string,
  { profile, unconfirmed = {} }: Pick<ListedUser, 'profile' | 'unconfirmed'>,
): 'email' | 'phone' | undefined {
  const phone = username.replace(/^\+/, '');
  const isEmail = username.toLowerCase() === unconfirmed.email?.toLowerCase();
  if (isEmail) return profile.email?.toLowerCase() === username.toLowerCase() ? undefined : 'email';
  return phone === unconfirmed.phone && phone !== profile.phone ? 'phone' : undefined;
}
