import type { UserRecord } from '../store/records.ts';
import type { World } from '../store/store.ts';
import type { Verdict } from './verdict.ts';

/** In rising order. */
const levels = ['unidentified', 'semi_identified', 'identified', 'fully_identified'] as const;
type Level = (typeof levels)[number];

/** Makes a user who their documents say they are: identity, date of birth, level, and the title of their accounts. */
export async function identify(
  world: World,
  user: UserRecord,
  { identity, dateOfBirth }: Verdict,
  level: Level,
): Promise<void> {
  const { claimedIdentity: _, ...rest } = user;
  const { name, surname } = identity;
  const shownName = name !== undefined && { display_name: name };
  const reached = higher(user.profile.identification_level, level);
  await world.users.put({
    ...rest,
    profile: {
      ...shownName,
      ...user.profile,
      identity,
      ...(dateOfBirth !== undefined && { dob: dateOfBirth }),
      identification_level: reached,
      calculated_level: higher(user.profile.calculated_level, reached),
    },
  });
  for (const wallet of await world.wallets.where('ownerId', user.id)) {
    const account = {
      ...(name !== undefined && { owner_display_name: name }),
      ...wallet.account,
      ...(name !== undefined && surname !== undefined && { owner_title: `${name} ${surname}` }),
    };
    await world.wallets.put({ ...wallet, account });
  }
}

const higher = (before: Level | undefined, reached: Level): Level =>
  before !== undefined && levels.indexOf(before) > levels.indexOf(reached) ? before : reached;
