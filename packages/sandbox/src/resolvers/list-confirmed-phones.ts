import { confirmedPhonesOf } from '../users/find-user.ts';
import type { Resolver } from './resolver.ts';

/** Every confirmed number, the main one first. */
export const listConfirmedPhones: Resolver<'listConfirmedPhones'> = async ({ subject: { user } }) => [
  ...confirmedPhonesOf(user),
];
