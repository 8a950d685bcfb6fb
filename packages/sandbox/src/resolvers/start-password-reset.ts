import { checkLinks } from '../confirmation/link-template.ts';
import { sendCode } from '../confirmation/send-code.ts';
import { notFound, Refusal } from '../core/refusal.ts';
import type { UserRecord } from '../store/records.ts';
import { invalidIdentity } from '../users/check-identity.ts';
import { findUserBy } from '../users/find-user.ts';
import { equalText } from '../mac/equal-text.ts';
import type { Call, Resolver } from './resolver.ts';

/** Sends a code to the address or number that names the user, once the personal code, where one is known, has been given too. */
export const startPasswordReset: Resolver<'startPasswordReset'> = async ({ world, now, caller, body }) => {
  const { email, phone, identity, parameters } = body;
  checkLinks(parameters);
  const byEmail = email === undefined ? undefined : await findUserBy(world, { email });
  const byPhone = phone === undefined ? undefined : await findUserBy(world, { phone });
  const user = byEmail ?? byPhone;
  const disagree = email !== undefined && phone !== undefined && byEmail?.id !== byPhone?.id;
  if (!user || disagree) throw notFound('There is no such user');
  checkPersonalCode(user, identity);

  const to = { ...(email !== undefined && { email }), ...(phone !== undefined && { phone }) };
  const clientId = caller.client.id;
  await sendCode(world, now, { user, purpose: 'password', clientId, to, links: parameters });
  return { id: user.id };
};

function checkPersonalCode(
  { profile, claimedIdentity }: UserRecord,
  given: Call<'startPasswordReset'>['body']['identity'],
): void {
  const code = profile.identity?.code ?? claimedIdentity?.code;
  if (code === undefined) return;
  if (!given) throw new Refusal(400, 'identity_required', 'The personal code must be given');
  if (!equalText(code, given.code)) throw invalidIdentity("Is not the user's");
}
