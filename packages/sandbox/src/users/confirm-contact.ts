import type { UserRecord } from '../store/records.ts';
import { confirmedPhonesOf } from './find-user.ts';

/** The user with the assigned phone number or e-mail address as the main one. */
export function confirmContact(user: UserRecord, kind: 'phone' | 'email'): UserRecord {
  const { [kind]: contact, ...unconfirmed } = user.unconfirmed ?? {};
  if (contact === undefined) return user;
  const profile = { ...user.profile, [kind]: contact };
  if (kind === 'email') return { ...user, profile, unconfirmed };
  const otherPhones = confirmedPhonesOf(user).filter((phone) => phone !== contact);
  return { ...user, profile, unconfirmed, otherPhones };
}
