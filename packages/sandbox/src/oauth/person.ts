import type { Person } from '../consent/consent-page.ts';
import type { UserRecord } from '../store/records.ts';

/** What the consent page shows of a user. */
export function personOf({ id, profile }: UserRecord): Person {
  const { identity, display_name: displayName, email, type } = profile;
  const fullName = [identity?.name, identity?.surname].filter((part) => part !== undefined).join(' ');
  return { id, name: fullName || displayName || `№ ${id}`, email, company: type === 'legal' };
}
