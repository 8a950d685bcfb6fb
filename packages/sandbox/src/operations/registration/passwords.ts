import { actsFor, type Caller, needActingFor } from '../../auth/access/caller.ts';
import { sendCode, takeCode } from '../../domain/confirmation/confirmation-codes.ts';
import { checkLinks } from '../../domain/confirmation/message-texts.ts';
import { invalidIdentity } from '../../domain/users/identity.ts';
import { passwordToStore } from '../../state/password-hash.ts';
import { checkPassword, tryPassword } from '../../domain/users/passwords.ts';
import { findUserBy, toUser } from '../../domain/users/users.ts';
import { equalText } from '../../http/equal-text.ts';
import { forbidden, notFound, HttpError } from '../../http/http-error.ts';
import type { UserRecord } from '../../state/records.ts';
import { confirmationKey, type World } from '../../state/store.ts';
import type { Call, Resolver } from '../resolver.ts';

/** Sets a new password, with a code or with the old password. Existing tokens stay valid. */
export const setUserPassword: Resolver<'setUserPassword'> = async ({ world, now, caller, subject, body }) => {
  const { user } = subject;
  const { password } = body;
  if ('code' in body) {
    needAskingClient(world, caller, user);
    checkNew(user, password);
    takeCode(world, now, user.id, 'password', body.code);
  } else {
    needActingFor(caller, user);
    if (!(await tryPassword(world, now, user, body.old_password))) {
      throw new HttpError(400, 'invalid_password', 'The password is wrong', {
        properties: { old_password: ['Is wrong'] },
      });
    }
    checkNew(user, password);
  }
  world.users.put({ ...user, password: await passwordToStore(world, password) });
  return toUser(user);
};

/** Checks that the client started the password reset of the user, so that no other client can use up the code. */
function needAskingClient(world: World, caller: Caller, user: UserRecord): void {
  const reset = world.confirmations.get(confirmationKey(user.id, 'password'));
  if (actsFor(caller, user) || reset?.clientIds.includes(caller.client.id)) return;
  throw forbidden(`The client has not started a password reset for user ${user.id}`);
}

function checkNew({ profile, unconfirmed }: UserRecord, password: string): void {
  const { phone, email, identity } = profile;
  const known = [phone, email, identity?.name, identity?.surname, unconfirmed?.phone, unconfirmed?.email];
  checkPassword('password', password, known);
}

/** Sends a code to the email address or phone number of the user. The personal code is required if it is known. */
export const startPasswordReset: Resolver<'startPasswordReset'> = ({ world, now, caller, body }) => {
  const { email, phone, identity, parameters } = body;
  checkLinks(parameters);
  const byEmail = email === undefined ? undefined : findUserBy(world, { email });
  const byPhone = phone === undefined ? undefined : findUserBy(world, { phone });
  const user = byEmail ?? byPhone;
  const disagree = email !== undefined && phone !== undefined && byEmail?.id !== byPhone?.id;
  if (!user || disagree) throw notFound('There is no such user');
  checkPersonalCode(user, identity);

  const to = { ...(email !== undefined && { email }), ...(phone !== undefined && { phone }) };
  const clientId = caller.client.id;
  sendCode(world, now, { user, purpose: 'password', clientId, to, links: parameters });
  return { id: user.id };
};

function checkPersonalCode(
  { profile, claimedIdentity }: UserRecord,
  given: Call<'startPasswordReset'>['body']['identity'],
): void {
  const code = profile.identity?.code ?? claimedIdentity?.code;
  if (code === undefined) return;
  if (!given) throw new HttpError(400, 'identity_required', 'The personal code is required');
  if (!equalText(code, given.code)) throw invalidIdentity("Is not the user's");
}
