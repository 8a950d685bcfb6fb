import { actsFor, needActingFor } from '../access/acts-for.ts';
import type { Caller } from '../access/caller.ts';
import { takeCode } from '../confirmation/take-code.ts';
import { forbidden, Refusal } from '../core/refusal.ts';
import type { UserRecord } from '../store/records.ts';
import { confirmationKey, type World } from '../store/store.ts';
import { checkPassword } from '../users/check-password.ts';
import { toUser } from '../users/to-user.ts';
import { tryPassword } from '../users/try-password.ts';
import type { Resolver } from './resolver.ts';

/** Sets a new password, for a code or for the old one. Tokens that were given before stay good. */
export const setUserPassword: Resolver<'setUserPassword'> = async ({ world, now, caller, subject, body }) => {
  const { user } = subject;
  const { password } = body;
  if ('code' in body) {
    await needAskingClient(world, caller, user);
    checkNew(user, password);
    await takeCode(world, now, user.id, 'password', body.code);
  } else {
    needActingFor(caller, user);
    if (!(await tryPassword(world, now, user, body.old_password))) {
      throw new Refusal(400, 'invalid_password', 'The password is wrong', {
        properties: { old_password: ['Is wrong'] },
      });
    }
    checkNew(user, password);
  }
  await world.users.put({ ...user, password });
  return toUser(user);
};

/** A client's own credentials reach a user whose reset they began, so that no other client can use up the code. */
async function needAskingClient(world: World, caller: Caller, user: UserRecord): Promise<void> {
  const reset = await world.confirmations.get(confirmationKey(user.id, 'password'));
  if (actsFor(caller, user) || reset?.clientIds.includes(caller.client.id)) return;
  throw forbidden(`The client has not begun a password reset of user ${user.id}`);
}

function checkNew({ profile, unconfirmed }: UserRecord, password: string): void {
  const { phone, email, identity } = profile;
  const known = [phone, email, identity?.name, identity?.surname, unconfirmed?.phone, unconfirmed?.email];
  checkPassword('password', password, known);
}
